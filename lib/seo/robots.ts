import { paths } from '#lib/model/paths.ts'
import { site } from '#lib/site.ts'
import { absolute } from './urls.ts'

/** robots.txt with its policy in words: whoever opens it finds out what is allowed and why. */
export function robotsText(): string {
  return `# ${site.name}, ${site.descriptor.toLowerCase()}
#
# Qui si può leggere, indicizzare e citare tutto: i testi hanno licenza ${site.licence.short}
# (${site.licence.url}). Vale anche per chi raccoglie testi per una macchina:
# la licenza lo permette e chiede in cambio il nome della fonte.
# Le pagine che non servono a chi cerca (i risultati di ricerca, i temi ancora vuoti) lo dicono da sé, con noindex:
# per leggerlo bisogna poterle aprire, perciò non sono vietate.
# Ogni articolo esiste anche in Markdown, allo stesso indirizzo con .md in fondo.

User-agent: *
Allow: /

Sitemap: ${absolute(paths.sitemap)}
`
}
