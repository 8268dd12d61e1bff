import type { Article, Author, Call, Issue, Page, Section, Tag } from '#lib/model/records.ts'
import type { Labels } from './changed-fields.ts'

/** What the report calls the fields of each kind of record. */
export const labels: {
  readonly article: Labels<Article>
  readonly issue: Labels<Issue>
  readonly page: Labels<Page>
  readonly author: Labels<Author>
  readonly tag: Labels<Tag>
  readonly section: Labels<Section>
  readonly call: Labels<Call>
} = {
  article: {
    title: 'titolo',
    kicker: 'occhiello',
    dek: 'sommario',
    authors: 'firme',
    section: 'rubrica',
    tags: 'temi',
    published: 'data',
    updated: 'aggiornamento',
    draft: 'bozza',
    issue: 'numero',
    order: 'posto nel numero',
    hero: 'immagine',
    summary: 'in breve',
    steps: 'in pratica',
    related: 'vicini scelti',
    aliases: 'indirizzi di prima',
    corrections: 'rettifiche',
    withdrawn: 'ritiro',
    sources: 'fonti',
    canonical: 'prima uscita',
    lang: 'lingua',
    translation: 'traduzione',
    series: 'serie',
    call: 'invito',
  },
  issue: {
    number: 'numero',
    a: 'primo opposto',
    b: 'secondo opposto',
    title: 'titolo dell’editoriale',
    subtitle: 'sottotitolo',
    dek: 'sommario',
    published: 'data',
    inks: 'inchiostri',
    forms: 'forme',
    drawing: 'composizione',
    authors: 'firme',
  },
  page: { title: 'titolo', dek: 'sommario' },
  author: { name: 'nome', bio: 'presentazione', kind: 'banco o persona', forms: 'forme' },
  tag: {
    name: 'nome',
    description: 'definizione',
    form: 'forma',
    opposite: 'opposto',
    synonyms: 'altre parole',
  },
  section: {
    name: 'nome',
    description: 'descrizione',
    agesAfterMonths: 'età dei pezzi',
    opinion: 'opinione',
  },
  call: { title: 'titolo', text: 'testo', href: 'dove porta', label: 'pulsante', until: 'ultimo giorno' },
}
