import type { Oprindelse, Rolle, Tekst } from '@sagsvej/rules'

/** Everyone a fact can come from, by name. */
export const OPRINDELSE_NAVN: Readonly<Record<Oprindelse, Tekst>> = {
  borger: { da: 'borgeren', en: 'the citizen' },
  arbejdsgiver: { da: 'arbejdsgiveren', en: 'the employer' },
  læge: { da: 'lægen', en: 'the doctor' },
  register: { da: 'et register', en: 'a register' },
  'a-kasse': { da: 'a-kassen', en: 'the unemployment fund' },
  kommune: { da: 'kommunen', en: 'the municipality' },
}

/** Everyone who may make a judgement, by name. */
export const ROLLE_NAVN: Readonly<Record<Rolle, Tekst>> = {
  sagsbehandler: { da: 'sagsbehandleren', en: 'the caseworker' },
  læge: { da: 'lægen', en: 'the doctor' },
  rehabiliteringsteam: { da: 'rehabiliteringsteamet', en: 'the rehabilitation team' },
  lægekonsulent: { da: 'lægekonsulenten', en: 'the medical adviser' },
}

export const isOprindelse = (word: string): word is Oprindelse => Object.hasOwn(OPRINDELSE_NAVN, word)
export const isRolle = (word: string): word is Rolle => Object.hasOwn(ROLLE_NAVN, word)
