import { type ProposedFile as FileRecord, SAYS } from '#lib/model/proposal.ts'
import { strings } from '#lib/strings.ts'

const words = strings.proposal

/** A finished file: the link that takes it to the forge, and its text to keep or to copy. */
export function ProposedFile({ file, host, id }: { file: FileRecord; host: string; id: string }) {
  const { name, text, link, isWhole } = file
  return (
    <section className="proposed-file" aria-labelledby={id}>
      <h3 id={id}>{words.file(name)}</h3>
      <p>{isWhole ? words.forgeSteps(host) : words.paste(host)}</p>
      <p className="proposal-buttons">
        <a className="button" href={link} rel="external nofollow">
          {words.toForge(host)}
        </a>
        <button className="button plain" type="submit" name={SAYS.download} value={name}>
          {words.download}
        </button>
      </p>
      <div data-copy={words.copied}>
        <label htmlFor={`${id}-testo`}>{words.fileText}</label>
        <textarea id={`${id}-testo`} readOnly rows={10} defaultValue={text} spellCheck={false} />
        <button type="button" className="button plain" hidden suppressHydrationWarning>
          {words.copy}
        </button>
        <output className="share-status" />
      </div>
    </section>
  )
}
