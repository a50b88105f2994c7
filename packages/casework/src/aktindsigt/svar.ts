import { heltal, liste, sandt, tekst, valg, valgfri } from '../begivenheder/felt.ts'
import type { Post } from '../begivenheder/post.ts'
import { post } from '../begivenheder/post.ts'
import { passage } from './begivenheder.ts'
import { INTERNT_INDHOLD, OPLYSNINGSARTER, SÆRLIGE_ARTER } from './grunde.ts'

/** What the caseworker answers of a document. What becomes of it is for the law to say. */
export const dokumentsvar = {
  /** The municipality's own working document. */
  internt: sandt,
  /** What an internal document holds. */
  indhold: valgfri(valg(INTERNT_INDHOLD)),
  /** Given to somebody outside because a rule required it, for research, or for another reason. */
  afgivetFordi: valgfri(
    valg({
      retlig: { da: 'en regel krævede det', en: 'a rule required it' },
      forskning: { da: 'til forskning', en: 'for research' },
      anden: { da: 'af en anden grund', en: 'for another reason' },
    }),
  ),
  saerligArt: valgfri(valg(SÆRLIGE_ARTER)),
  /** The municipality's own professional assessment of what is commonly asked of somebody outside. */
  fagligVurdering: valgfri(sandt),
  /** Passages where a consideration of the law weighs heaviest. */
  passager: liste(passage),
  /** The consideration holds for the whole document; or why what is left is not given. */
  hele: valgfri(sandt),
  rest: valgfri(
    valg({
      roeber: { da: 'resten ville røbe det, der beskyttes', en: 'the rest would give it away' },
      vildleder: { da: 'resten ville vildlede klart', en: 'the rest would clearly mislead' },
      uden_mening: { da: 'resten giver ikke mening', en: 'the rest makes no sense' },
    }),
  ),
  /** The facts and outside assessments in a document that may be kept back. */
  oplysninger: liste(
    post({ tekst: tekst, art: valg(OPLYSNINGSARTER), relevant: sandt, staarAndetsteds: sandt }),
  ),
  /** Under the act on public access: whether the document is exempt, and whether it speaks of whoever asks. */
  undtagetOffentligt: valgfri(sandt),
  omtalerAnmoderen: valgfri(sandt),
  begrundelse: valgfri(tekst),
  /** The medical adviser by name. */
  laegekonsulent: valgfri(tekst),
} as const

export type Dokumentsvar = Post<typeof dokumentsvar>

/** The fields of the answers, with what they are about. */
export const GENNEMGANG = { anmodningId: tekst, dokumentId: tekst, version: heltal, ...dokumentsvar } as const
