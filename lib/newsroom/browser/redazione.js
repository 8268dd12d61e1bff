// Starts Sveltia CMS with the magazine's way to read and write its files, and with what stands in the page.
import CMS from '@sveltia/cms'
import { fromFile, toFile } from './front-matter.js'

const config = JSON.parse(document.querySelector('#configurazione').textContent)
CMS.registerCustomFormat('yaml-frontmatter', 'md', { fromFile, toFile })
CMS.init({ config })
