import type { Body } from './body.ts'
import type { Moment } from './dates.ts'
import type { Form, Inks } from './forms.ts'
import type { Imprint } from './imprint.ts'
import type { Title } from './title.ts'

/** What a record is and where it was read. */
export type File<Kind extends string = string> = {
  readonly is: Kind
  /** The path below the content folder, for problems and reports. */
  readonly file: string
  /** Hash of the file's bytes: equal digests are equal records, but for what they link to. */
  readonly digest: string
}

export type Tag = File<'tag'> & {
  readonly slug: string
  readonly name: string
  readonly description: string
  readonly form: Form
  /** Slug of the theme on the other side; both declare each other. */
  readonly opposite?: string
  readonly synonyms: readonly string[]
}

export type Section = File<'section'> & {
  readonly slug: string
  readonly name: string
  readonly description: string
  /** From this age on, an article says how old it is. */
  readonly agesAfterMonths?: number
  /** Its pieces are signed opinions and are labelled so. */
  readonly opinion: boolean
}

export type Author = File<'author'> & {
  readonly slug: string
  readonly name: Title
  readonly bio: string
  readonly kind: 'desk' | 'person'
  /** The two forms of the portrait; without them the name decides. */
  readonly forms?: readonly [Form, Form]
}

/** A call to action. With `until` it stands in the text and vanishes after that day. */
export type Call = File<'call'> & {
  readonly slug: string
  readonly title: Title
  readonly text: string
  readonly href: string
  /** The button's words. */
  readonly label?: string
  /** Last day on which it is shown, `YYYY-MM-DD`. */
  readonly until?: string
}

export type Page = File<'page'> & {
  readonly slug: string
  readonly title: Title
  readonly dek: string
  readonly body: Body
}

export type Issue = File<'issue'> & {
  readonly slug: string
  readonly number: number
  /** The magazine that it is an issue of. */
  readonly imprint: Imprint
  /** The two opposites, which the hinge of the magazine joins; without a hinge the two lines of a title, or its one. */
  readonly a: string
  readonly b?: string
  readonly subtitle: string
  readonly dek: string
  readonly published: Moment
  readonly inks: Inks
  readonly forms: readonly [Form, Form]
  readonly drawing?: number
  /** Of the editorial, whose text is the body. */
  readonly authors: readonly Author[]
  readonly title?: Title
  readonly body: Body
}

/** An image that stands in the content folder; sizes in pixels. */
export type Image = {
  /** Path below the content folder, with forward slashes. */
  readonly path: string
  readonly width: number
  readonly height: number
  /** First digits of the hash of its bytes: part of its address, so that it can be kept for ever. */
  readonly version: string
}

export type Hero = {
  readonly image: Image
  /** Empty for a decorative image. */
  readonly alt: string
  readonly caption?: string
  readonly credit?: string
}

export type Source = {
  readonly title: string
  readonly author?: string
  readonly publication?: string
  readonly year?: number
  readonly url?: string
}

export type Correction = { readonly date: string; readonly text: string }

export type Article = File<'article'> & {
  readonly slug: string
  readonly title: Title
  readonly kicker?: string
  readonly dek: string
  readonly authors: readonly Author[]
  readonly section: Section
  /** One to six; the first three give the article its art. */
  readonly tags: readonly Tag[]
  /** When it comes out: its own date, or that of its issue where this is later. */
  readonly published: Moment
  readonly updated?: Moment
  readonly draft: boolean
  readonly order?: number
  readonly hero?: Hero
  readonly summary: readonly string[]
  readonly steps: readonly string[]
  readonly related: { readonly pin: readonly string[]; readonly exclude: readonly string[] }
  /** Earlier slugs: they redirect here for ever. */
  readonly aliases: readonly string[]
  readonly corrections: readonly Correction[]
  readonly withdrawn?: { readonly date: string; readonly reason: string }
  readonly sources: readonly Source[]
  /** Where the piece was first published, if elsewhere. */
  readonly canonical?: string
  readonly lang: string
  /** Slug of the article that says the same in another language; each of the two has the other's. */
  readonly translation?: string
  /** Title of the series that it is part of. */
  readonly series?: string
  readonly call?: Call
  readonly issue: Issue
  readonly body: Body
}
