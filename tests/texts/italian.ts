import dictionary from 'dictionary-it'
import { loadModule } from 'hunspell-asm'

/** Says whether a word stands in hunspell's Italian dictionary. Loading takes about a second. */
export async function italianSpelling(): Promise<(word: string) => boolean> {
  const hunspell = await loadModule()
  const aff = hunspell.mountBuffer(dictionary.aff, 'it.aff')
  const dic = hunspell.mountBuffer(dictionary.dic, 'it.dic')
  const { spell } = hunspell.create(aff, dic)
  return spell
}
