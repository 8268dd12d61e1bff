/** `npm start`: everything else is loaded once what was compiled earlier can be found. */
import '#lib/content/compile-cache.ts'
import { setFlagsFromString } from 'node:v8'

// V8 lets as much garbage gather as there are texts in memory. At 10,000 articles a fifth of it costs 4 % more of the processor
// while a thousand pages are rendered, and half a minute later the process holds 573 MB and not 784.
setFlagsFromString('--heap-growing-percent=20')

await import('./serve.ts')
