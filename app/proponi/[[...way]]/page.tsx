import { notFound } from 'next/navigation'
import { Outcome } from '#components/proposal/outcome.tsx'
import { ProposalForm } from '#components/proposal/proposal-form.tsx'
import { SeenArticle } from '#components/proposal/seen-article.tsx'
import { Frame } from '#components/site/frame.tsx'
import { PageHead } from '#components/ui/page-head.tsx'
import { Ways } from '#components/ui/ways.tsx'
import { surroundingSnapshot } from '#lib/content/snapshot.ts'
import { paths } from '#lib/model/paths.ts'
import { type Values, WAYS } from '#lib/model/proposal.ts'
import { formOf } from '#lib/proposal/form.ts'
import { siteUrl } from '#lib/site.ts'
import { strings } from '#lib/strings.ts'
import { proposalView } from '#lib/view/proposal.ts'
import { viewer } from '../../viewer.ts'
import '../../styles/proposal.css'

type Props = { params: Promise<{ way?: string[] }> }

const { metadata, show } = viewer(proposalView)

export const generateMetadata = async ({ params }: Props) => metadata(...((await params).way ?? []))

/** The form for whoever has something to say and only a browser; with what came of it, where it was sent. */
export default async function ProposalPage({ params }: Props) {
  const address = (await params).way ?? []
  if (address.length > 2 || address[0] === 'articolo') notFound()
  const { frame, way, choices, piece } = await show(...address)
  const proposal = surroundingSnapshot()?.proposal
  const values: Values =
    proposal?.values ?? (piece ? { pagina: [siteUrl() + paths.article(piece.slug)] } : {})
  const form = formOf(way)
  const words = strings.proposal
  return (
    <Frame frame={frame}>
      <PageHead title={words.title[way]} deck={words.deck[way]} />
      <Ways
        label={words.waysLabel}
        links={WAYS.filter((other) => other !== way).map((other) => ({
          href: paths.proposalOf(other),
          text: words.ways[other].link,
        }))}
      />
      <ProposalForm
        way={way}
        form={form}
        choices={choices}
        values={values}
        places={proposal?.places ?? {}}
        remarks={proposal?.remarks ?? {}}
      >
        {proposal && <Outcome proposal={proposal} form={form} />}
      </ProposalForm>
      {proposal?.seen && <SeenArticle seen={proposal.seen} />}
    </Frame>
  )
}
