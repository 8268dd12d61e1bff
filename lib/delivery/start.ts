/** `npm start`: everything else is loaded once what was compiled earlier can be found. */
import '#lib/content/compile-cache.ts'

await import('./serve.ts')
