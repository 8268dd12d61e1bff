import { answerAll } from '#lib/content/answer-all.ts'
import { proofreadHere } from './proofread.ts'

/** A reading thread of `proofread.ts`. */
answerAll(proofreadHere)
