import type { Said } from '#lib/model/fault.ts'
import { isSlug } from '#lib/model/slug.ts'
import { IMAGE_ENDINGS, notMarkdown } from './file-place.ts'
import { folder as messages } from './messages/folder.ts'

/** What systems and disks put into folders by themselves, in lower case; files and folders alike. */
const OF_SYSTEMS: ReadonlySet<string> = new Set([
  ...['thumbs.db', 'ehthumbs.db', 'ehthumbs_vista.db', 'desktop.ini', 'icon\r', '__macosx', 'picasa.ini'],
  ...['lost+found', 'system volume information', '$recycle.bin', 'recycler', 'found.000'],
  ...['@eadir', '#recycle', '#snapshot', 'network trash folder', 'temporary items'],
])

/**
 * What programs put beside a file while it is open or being written, and remove by themselves: backups (`x~`, `x.~1~`),
 * Emacs (`#x#`), Office (`~$x`), Vim (`x.swp`), JetBrains, Kate, `sed -i`, what is
 * written under another name first (`x.md.tmp.1234`, `x.md.2718281828`), what is half copied, and the marks that Windows
 * and Dropbox leave on a file that comes from elsewhere.
 */
const OF_PROGRAMS =
  /~$|^#.*#$|^~\$|\.sw(?:[a-p]x?|x)$|\.(?:tmp|temp|lock|kate-swp)$|\.(?:tmp|temp)[.-]\w{1,40}$|\.md\.\d{6,}$|___jb_(?:tmp|old|bak)___$|^sed[a-z0-9]{6}$|[:\uf03a](?:zone\.identifier|com\.dropbox\.\w+)$/i

const VIM = { first: 4913, step: 123 }

/** Vim tries whether it may write into a folder with a file of this name, or of the next when it is taken. */
const isProbe = (name: string): boolean =>
  /^\d{4,5}$/.test(name) && Number(name) >= VIM.first && (Number(name) - VIM.first) % VIM.step === 0

/** What a person may have made, or may look for in vain: it is said. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [
    /conflicted[ -]copy|copia in conflitto|conflict copy|copie en conflit|in konflikt stehende|\.sync-conflict-|\.conflict\b|\(sfconflict|\(case conflict/i,
    'è la copia di un conflitto fra due versioni',
  ],
  [/_(?:BACKUP|BASE|LOCAL|REMOTE)_\d+\.|\.(?:mine|theirs|ours|r\d+)$/, 'è il resto di una fusione'],
  [/\.rej$/i, 'contiene modifiche che non sono entrate nel file'],
  [/\.(?:bak|backup|old|orig|save)(?:[.-]?\d+)?$/i, 'è una copia di riserva'],
  [/\.(?:crdownload|part|partial|filepart|download|opdownload|aria2)$/i, 'è uno scaricamento non finito'],
  [/\.(?:lnk|url|webloc|desktop)$/i, 'è una scorciatoia'],
]

/** How systems name a copy: «Copia di x.md», «x - Copia.md», «x copia 2.md», «x (1).md». */
const COPY =
  /^(?:(?:Copia di|Copy of) (?<after>.+)|(?<stem>.+?)(?: - (?:Copia|Copy)| copia| copy)?(?: ?\(\d+\)| \d+(?<=(?:copia|copy) \d+))?(?<end>\.[^.]+)?)$/i

function originalOf(name: string): string {
  const { after, stem = '', end = '' } = COPY.exec(name)?.groups ?? {}
  return after ?? stem + end
}

/** The file beside whose whole name is the beginning of this one, `x.md` of `x.md~1`, `x.md.vecchio`. */
function extended(name: string, beside: ReadonlySet<string>): string | undefined {
  const [, whole = ''] = /^(.+?\.(?:md|avif|webp|jpe?g|png|svg))[.~_ -]/i.exec(name) ?? []
  const isMeant = notMarkdown(name) ?? IMAGE_ENDINGS.includes(name.slice(name.lastIndexOf('.')))
  return beside.has(whole) && !isMeant ? whole : undefined
}

/** A good name of a text or an image is never taken for a leftover: «vecchia-copia.md» is an article. */
function isGoodName(name: string): boolean {
  const [, stem = '', ending = ''] = /^(.*)(\.[^.]+)$/s.exec(name) ?? [undefined, name]
  return (
    isSlug(stem) && (ending === '.md' || IMAGE_ENDINGS.includes(ending) || (ending === '' && !isProbe(name)))
  )
}

/**
 * Whether a file or folder of this name is what an editor, a system or a copying program left behind, which is passed over so
 * that it holds up nothing else. `silent` where nobody could mean it as content; words, which the check says as a doubt, where
 * somebody may miss what is in it. `beside` are the names in the same folder: a copy is one where its original stands.
 */
export function leftoverOf(name: string, beside: ReadonlySet<string>): 'silent' | Said | undefined {
  if (OF_SYSTEMS.has(name.toLowerCase()) || isProbe(name)) return 'silent'
  if (isGoodName(name)) return undefined
  if (OF_PROGRAMS.test(name)) return 'silent'
  const [, what] = SAID.find(([pattern]) => pattern.test(name)) ?? []
  if (what !== undefined) return messages.leftover(name, what)
  const original = extended(name, beside) ?? originalOf(name)
  if (original === name || !beside.has(original)) return undefined
  return messages.leftover(name, `è una copia di «${original}», che sta qui accanto`)
}
