import type { Imprint } from '#lib/model/imprint.ts'
import { LICENCES } from '#lib/model/licences.ts'
import { paths } from '#lib/model/paths.ts'
import { absolute } from './urls.ts'

/** robots.txt with its policy in words: whoever opens it finds out what is allowed and why. */
export function robotsText({ name, descriptor, licence }: Imprint): string {
  return `# ${name}, ${descriptor.toLowerCase()}
#
# Qui si può leggere, indicizzare e citare tutto: i testi hanno licenza ${licence}
# (${LICENCES[licence].url}). Vale anche per chi raccoglie testi per una macchina:
# ${LICENCES[licence].asks}
# Le pagine che non servono a chi cerca (i risultati di ricerca, i temi ancora vuoti) lo dicono da sé, con noindex:
# per leggerlo bisogna poterle aprire, perciò non sono vietate.
# Ogni articolo esiste anche in Markdown, allo stesso indirizzo con .md in fondo.

User-agent: *
Allow: /

Sitemap: ${absolute(paths.sitemap)}
`
}
