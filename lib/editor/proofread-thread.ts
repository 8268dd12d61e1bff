import { workerData } from 'piscina'
import type { Batch } from '#lib/content/loader.ts'
import { proofreadHere } from './proofread.ts'
import { italianSpeller, ownWords } from './spelling.ts'

const speller = await italianSpeller(ownWords(String(workerData)))

/** What a thread of `proofread` does with each batch of files: it loads the dictionary once. */
export const proofreadBatch = ({ root, paths }: Batch) => proofreadHere(root, paths, speller)
