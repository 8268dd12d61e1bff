import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { listFolder } from '#lib/content/disk.ts'
import { leftoverOf } from '#lib/content/leftovers.ts'
import { createLoader } from '#lib/content/loader.ts'
import { checkFolder } from '#lib/editor/check-folder.ts'

vi.setConfig({ testTimeout: 60_000 })

const VALID = join(import.meta.dirname, '..', '..', 'fixtures', 'valid')
const ISSUE = 'issues/01-caldo-freddo'
const BESIDE = new Set(['la-stufa.md', 'legna.png', '01-caldo-freddo'])

/** Nobody could mean these as content. */
const SILENT = [
  ...[
    'la-stufa.md~',
    'la-stufa.md.~1~',
    '#la-stufa.md#',
    '.#la-stufa.md',
    '.la-stufa.md.swp',
    'la-stufa.md.swp',
  ],
  ...[
    '%home%anna%la-stufa.md.swo',
    '.la-stufa.md.un~',
    '4913',
    '5036',
    '5159',
    'la-stufa.md.tmp',
    'la-stufa.TMP',
  ],
  ...[
    'la-stufa.md___jb_tmp___',
    'la-stufa.md___jb_old___',
    'la-stufa.md.kate-swp',
    'sedA1b2C3',
    'la-stufa.md.lock',
    'la-stufa.md.tmp.1234',
    'la-stufa.md.tmp-4f2a',
    'legna.png.tmp123.temp',
    'nuovo.md.2718281828',
  ],
  ...[
    'Thumbs.db',
    'thumbs.db',
    'ehthumbs.db',
    'desktop.ini',
    'Desktop.ini',
    'Icon\r',
    '.DS_Store',
    '._la-stufa.md',
  ],
  ...[
    '.directory',
    '.fuse_hidden0000000400000001',
    '.nfs000000000000000100000002',
    '.Trash-1000',
    '.git',
    '.gitkeep',
  ],
  ...[
    '__MACOSX',
    'lost+found',
    'System Volume Information',
    '$RECYCLE.BIN',
    '@eaDir',
    '#recycle',
    '.obsidian',
  ],
  ...['~$x.docx', '~$la-stufa.docx', '~WRL0001.tmp', '.~lock.la-stufa.odt#', '.goutputstream-AB12CD'],
  ...['la-stufa.md:Zone.Identifier', 'legna.png:com.dropbox.attrs', '~syncthing~la-stufa.md.tmp'],
]

/** Somebody may miss what is in these. */
const SAID = [
  ...[
    'la-stufa.md.bak',
    'la-stufa.bak',
    'la-stufa.md.orig',
    'la-stufa.md.rej',
    'la-stufa.md.old',
    'la-stufa.md.save',
  ],
  ...['la-stufa.md~1', 'la-stufa.md.vecchio', 'la-stufa.md - prima', 'la-stufa.md_2026', 'legna.png.xmp'],
  ...[
    'la-stufa.md.bak2',
    'la-stufa.md.save.1',
    'la-stufa.md.mine',
    'la-stufa.md.r12',
    'la-stufa_LOCAL_1234.md',
  ],
  ...[
    'la-stufa_BACKUP_1234.md',
    'la-stufa (copia in conflitto di Anna).md',
    'la-stufa (copia in conflitto di Anna 2026-11-30).md',
  ],
  ...["la-stufa (Anna's conflicted copy 2026-11-30).md", 'la-stufa (conflicted copy 2026-11-30 101010).md'],
  ...['la-stufa.sync-conflict-20261130-101010-ABCDEFG.md', 'la-stufa (SFConflict anna@esempio.example).md'],
  ...[
    'la-stufa - Copia.md',
    'la-stufa - Copia (2).md',
    'la-stufa copia.md',
    'la-stufa copia 2.md',
    'Copia di la-stufa.md',
  ],
  ...[
    'la-stufa (1).md',
    'la-stufa - Copy.md',
    'Copy of legna.png',
    'legna (2).png',
    '01-caldo-freddo - Copia',
  ],
  ...[
    'legna.png.crdownload',
    'legna.png.part',
    'legna.png.download',
    'legna.lnk',
    'legna.url',
    'la-stufa.webloc',
  ],
]

/** What has a place, or may be meant: it is read, or said to be a fault as ever. */
const CONTENT = [
  ...[
    'la-stufa.md',
    'legna.png',
    'la-copia.md',
    'vecchia-copia.md',
    'conflicted-copy.md',
    'la-stufa-copia.md',
  ],
  ...['altro.md.vecchio', 'legna.png.webp', 'la-stufa.md.md'],
  ...[
    'la-stufa-2.md',
    'thumbs.md',
    'desktop.md',
    'lost-found.md',
    '4913.md',
    'bak.md',
    'part.svg',
    'orig.webp',
    'tmp.md',
  ],
  ...[
    'README.md',
    'eccezioni.yml',
    'parole.txt',
    'index.md',
    '01-caldo-freddo',
    'immagini',
    'issues',
    'sedano',
    '2026',
  ],
  ...[
    'La Stufa.md',
    'perché.md',
    'la-stufa.md.txt',
    'la-stufa.docx',
    'Copia di niente.md',
    'niente (1).md',
    'niente copia.md',
  ],
  ...[
    'la-stufa 2.md',
    'foto.JPG',
    'foto.tiff',
    'bilancio.xlsx',
    '4914',
    'la_stufa.md',
    'legna.sgv',
    'copia.md',
  ],
]

describe('leftovers', () => {
  test.each(SILENT)('%s is passed over in silence', (name) => {
    expect(name.startsWith('.') ? 'silent' : leftoverOf(name, BESIDE)).toBe('silent')
  })
  test.each(SAID)('%s is passed over, and said', (name) => {
    expect(leftoverOf(name, BESIDE)).toMatchObject({ rule: 'leftover' })
  })
  test.each(CONTENT)('%s is none', (name) => {
    expect(leftoverOf(name, BESIDE)).toBeUndefined()
  })
})

describe('a folder full of leftovers', () => {
  let folder = ''
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'eppure-'))
    cpSync(VALID, folder, { recursive: true })
    const NOWHERE: ReadonlySet<string> = new Set()
    for (const place of ['', 'authors', ISSUE, `${ISSUE}/immagini`]) {
      // A copy is one where its original stands.
      const beside = place === ISSUE ? new Set(['la-stufa.md']) : NOWHERE
      const names = [...SILENT, ...SAID.filter((name) => leftoverOf(name, beside))]
      for (const name of names) writeFileSync(join(folder, place, name), 'senza capo né coda')
    }
    for (const name of ['lost+found', '__MACOSX', '.git', 'issues - Copia']) {
      rmSync(join(folder, name), { recursive: true, force: true })
      mkdirSync(join(folder, name))
      writeFileSync(join(folder, name, 'uno.md'), 'senza capo né coda')
    }
  })
  afterAll(() => rmSync(folder, { recursive: true }))

  test('is the same magazine as without them', async () => {
    const { catalogue, problems } = await createLoader(folder).load()
    expect(problems).toEqual([])
    expect(catalogue?.digest).toBe((await createLoader(VALID).load()).catalogue?.digest)
  })

  test('gets a doubt for each that somebody may miss, and no fault', async () => {
    const { remarks, catalogue } = await checkFolder(folder)
    expect(catalogue).toBeDefined()
    const said = remarks.filter(({ rule }) => rule === 'leftover')
    expect(new Set(said.map(({ level }) => level))).toEqual(new Set(['doubt']))
    expect(said.map(({ file }) => file)).toEqual(
      expect.arrayContaining(['issues - Copia', `${ISSUE}/la-stufa.md.bak`, `${ISSUE}/la-stufa copia 2.md`]),
    )
    expect(said).toHaveLength(listFolder(folder).leftovers.length)
    const one = said.find(({ file }) => file === `${ISSUE}/la-stufa.md.orig`)
    expect([one?.message, one?.remedy]).toEqual([
      '«la-stufa.md.orig» è una copia di riserva: non è della rivista, che non lo legge',
      'toglilo; se dentro c’è qualcosa che serve, portalo prima nel file vero',
    ])
  })
})
