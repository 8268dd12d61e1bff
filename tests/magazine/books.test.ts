import { contentFolder } from '#lib/content/current.ts'
import { soundBooks } from '../unit/book/sound-books.ts'

await soundBooks(contentFolder())
