import type { Title } from '#lib/model/title.ts'

/** A title in the magazine's two voices: heavy, then italic. */
export function TwoVoices({ title }: { title: Pick<Title, 'first' | 'second'> }) {
  if (!title.second) return title.first
  return (
    <>
      {title.first} <em>{title.second}</em>
    </>
  )
}
