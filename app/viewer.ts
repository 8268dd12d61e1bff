import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import { currentMagazine } from '#lib/content/current.ts'
import type { Magazine } from '#lib/model/magazine.ts'
import type { PageView, Seen } from '#lib/view/page.ts'

type Address = readonly (string | undefined)[]

/** Parameters of a route below which a list has its pages: what follows the list's own address. */
export type Rest = { rest?: string[] }
export const restOf = ({ rest = [] }: Rest): string => rest.join('/')

/**
 * What a route needs of a view: `metadata` for its head, and `show`, which gives the view or ends the render where the magazine
 * has none (not found) or has moved it (308). Both ask once a render.
 */
export function viewer<A extends Address, V extends PageView>(
  view: (magazine: Magazine, ...address: A) => Seen<V>,
) {
  const find = cache(async (...address: A) => view(await currentMagazine(), ...address))
  return {
    async metadata(...address: A): Promise<Metadata> {
      const found = await find(...address)
      return found && 'frame' in found ? found.metadata : {}
    },
    async show(...address: A): Promise<V> {
      const found = await find(...address)
      if (!found) notFound()
      if ('moved' in found) permanentRedirect(found.moved)
      return found
    },
  }
}
