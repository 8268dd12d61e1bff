import { z } from 'zod'
import { LICENCE_NAMES } from '#lib/model/licences.ts'
import type { Data } from '../front-matter.ts'
import { readMatter } from '../read-matter.ts'
import { imprintFaults } from '../rules/within-imprint.ts'
import type { Yaml } from '../yaml.ts'
import { key, line, name, reference, sentence, slug, title, webAddress } from './fields.ts'
import {
  category,
  clock,
  contact,
  feedAuthority,
  hinge,
  inkSet,
  issn,
  magazineName,
  parts,
  repository,
} from './imprint-parts.ts'
import { fieldsOf } from './schema-paths.ts'

/** The fewest sets of inks, since two issues that follow each other never share one; the most that a style sheet should carry. */
const INK_SETS = { least: 2, most: 24 } as const

/** The keys of `rivista.yml`. */
export const imprintSchema = z.strictObject({
  name: key(magazineName, {
    called: ['nome'],
    what: 'Il nome, come lo compone il marchio: da 2 a 14 lettere.',
    example: '"ponente"',
  }),
  hinge: key(hinge.optional(), {
    called: ['cerniera', 'congiunzione'],
    what: 'La parola che tiene insieme i due opposti di un numero, al massimo di 12 lettere. Senza, ogni numero ha un titolo solo.',
    example: '"oppure"',
  }),
  descriptor: key(line, {
    called: ['descrittore', 'genere', 'sottotitolo'],
    what: 'Che rivista è, in una riga senza punto.',
    example: '"Rivista di porti, mestieri e cucine"',
  }),
  motto: key(title, {
    // It ends with a stop or without, as it sounds.
    prose: 'caption',
    called: ['motto'],
    what: 'Il motto; « | » fra due spazi lo divide in due voci.',
    example: '"Si parte, | si torna."',
    most: 80,
  }),
  description: key(sentence, {
    called: ['descrizione'],
    what: 'Che cosa si legge qui, in una frase: sta nei motori di ricerca e nei feed.',
    example: '"Storie di chi lavora sul mare e di chi lo guarda da terra, un numero ogni tre mesi."',
    most: 160,
  }),
  period: key(z.enum(['mensile', 'bimestrale', 'trimestrale', 'quadrimestrale', 'semestrale', 'annuale']), {
    called: ['periodicità', 'periodo', 'frequenza'],
    what: 'Ogni quanto esce un numero: «mensile», «bimestrale», «trimestrale», «quadrimestrale», «semestrale» o «annuale».',
    example: 'trimestrale',
  }),
  since: key(z.int().min(1600).max(2999).optional(), {
    called: ['dal', 'anno'],
    what: 'L’anno del primo numero.',
    example: '2026',
  }),
  licence: key(z.enum(LICENCE_NAMES), {
    called: ['licenza'],
    what: 'La licenza dei testi: «CC BY 4.0», «CC BY-SA 4.0», «CC BY-NC 4.0» o «CC0 1.0».',
    example: 'CC BY 4.0',
  }),
  timeZone: key(clock, {
    called: ['fuso orario', 'fuso'],
    what: 'L’orologio su cui esce un pezzo.',
    example: 'Europe/Rome',
  }),
  feedAuthority: key(feedAuthority, {
    called: ['autorità dei feed'],
    what: 'Un dominio e una data in cui era vostro: dà il nome ai pezzi nei feed, e non cambia mai più, nemmeno se la rivista cambia indirizzo.',
    example: '"ponente.example,2026-01-01"',
  }),
  repository: key(repository.optional(), {
    called: ['deposito'],
    what: 'Dove sta il deposito («url»), in che ramo («branch») e in che cartella («folder», «.» se è tutta); «forge», «github», «gitlab» o «forgejo», se l’indirizzo non lo dice: per i link a guida, segnalazioni e proposte.',
    example: `
  url: "https://github.com/chi/ponente"
  branch: main
  folder: "."`,
  }),
  fromServer: key(z.array(z.enum(['repository', 'contact'])).default([]), {
    called: ['dal server'],
    what: 'Che cosa non sta qui perché lo dice il server che mette in rete la rivista: «repository» (REPOSITORY_URL), «contact» (CONTACT_EMAIL o CONTACT_URL).',
    example: '[repository]',
  }),
  contact: key(contact.optional(), {
    called: ['contatto', 'posta', 'scrivici'],
    what: 'Dove si scrive alla redazione: una casella di posta o la pagina di un modulo.',
    example: '"redazione@ponente.example"',
  }),
  publisher: key(name.optional(), {
    called: ['editore'],
    what: 'Chi pubblica, con quello che la legge chiede di dire.',
    example: '"Associazione Ponente, Genova"',
  }),
  responsible: key(name.optional(), {
    called: ['direttore responsabile', 'direttrice responsabile', 'responsabile'],
    what: 'Chi risponde di quello che si pubblica.',
    example: '"Anna Verdi"',
  }),
  registration: key(name.optional(), {
    called: ['registrazione'],
    what: 'Tribunale, numero e data, se la rivista è registrata.',
    example: '"Tribunale di Genova, n. 12 del 3 marzo 2026"',
  }),
  issn: key(issn.optional(), {
    called: ['codice ISSN'],
    what: 'Il codice ISSN, se c’è.',
    example: '"2049-3630"',
  }),
  call: key(reference('call').optional(), {
    called: ['invito'],
    what: 'L’invito sotto ogni articolo che non ne porta uno suo: il nome di un file della cartella «calls».',
    example: 'scrivi-per-noi',
  }),
  profiles: key(z.array(webAddress).default([]), {
    called: ['profili'],
    what: 'Le pagine della rivista altrove.',
    example: '["https://mastodon.example/@ponente"]',
  }),
  categories: key(z.array(category).default([]), {
    called: ['categorie'],
    what: 'Di che cosa si occupa, nelle parole dei negozi di applicazioni, oltre a «magazines».',
    example: '[food, lifestyle]',
  }),
  inks: key(z.array(inkSet).min(INK_SETS.least).max(INK_SETS.most), {
    called: ['inchiostri'],
    what: 'Le serie di inchiostri, da 2 a 24: chiaro, forte, forte di notte e il terzo che nasce dove due forme si toccano. Un numero le chiama per posto, da 0. I contrasti li misura il controllo.',
    example: `
  - { light: "#a6dcef", strong: "#a8321f", night: "#ff7a62", overlap: "#ffe08a" }
  - { light: "#ffd86b", strong: "#4b3fa8", night: "#9a8cff", overlap: "#ff9bc0" }`,
  }),
  houseInks: key(z.int().min(0).default(0), {
    called: ['inchiostri della casa'],
    what: 'La serie del marchio, delle icone e di quello che non sta in un numero.',
    example: '0',
  }),
  pages: key(z.array(slug).default([]), {
    called: ['pagine'],
    what: 'Le pagine della cartella «pages» nell’ordine del piede; quelle che non nomini vengono dopo.',
    example: '[chi-siamo, colophon]',
  }),
  parts: key(parts.default({}), {
    called: ['parti'],
    what: 'Quale pagina dice chi siete («about»), come vi si scrive («contact»), chi pubblica («colophon»), che ne è dei dati («privacy»).',
    example: `
  about: chi-siamo
  colophon: colophon`,
  }),
})

const partial = imprintSchema.partial()

/** What is known of every value of the record. */
export const IMPRINT_FIELDS = fieldsOf(imprintSchema)

/** The record of a magazine: what is said of it where there are several, as of the kinds of `table.ts`. */
export const imprint = {
  kind: 'imprint',
  called: 'rivista',
  file: 'rivista.yml',
  schema: imprintSchema,
  /** Reads the whole file; without data (unreadable YAML, said already) nothing is known and nothing is missing. */
  read(data: Data | undefined, yaml: Yaml) {
    const read = readMatter(imprintSchema, partial, data, yaml)
    return { ...read, faults: [...read.faults, ...imprintFaults(read.known)] }
  },
} as const

export type ImprintMatter = z.output<typeof imprintSchema>
