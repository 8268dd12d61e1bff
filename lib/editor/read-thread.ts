import { answerAll } from '#lib/content/answer-all.ts'
import { readHere } from './read-texts.ts'

/** A reading thread of `read-texts.ts`. */
answerAll(readHere)
