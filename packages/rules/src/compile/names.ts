import { transliterate } from '../transliterate.ts'

/** An identifier for what the law names: `SDL.24.1` is `SDL_24_1`. It cannot be one of the runtime's, or of a fact. */
export const identifier = (id: string): string => {
  const name = transliterate(id).replace(/[^A-Za-z0-9]+/g, '_')
  return /^[A-Z]/.test(name) ? name : `B_${name}`
}
