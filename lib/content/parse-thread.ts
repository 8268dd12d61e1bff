import { answerAll } from './answer-all.ts'
import { parseHere } from './loader.ts'

/** A parsing thread of `parallel.ts`. */
answerAll((root, paths) => parseHere(root, paths))
