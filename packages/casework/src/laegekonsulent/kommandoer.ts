import { fejl, læst } from '@sagsvej/rules/read'
import { tekst } from '../begivenheder/felt.ts'
import { DokumentOprettet } from '../dokumenter/begivenheder.ts'
import { dokumenter } from '../dokumenter/dokumenter.ts'
import { dokumentetsNyeste } from '../dokumenter/i-sagen.ts'
import { direkte, egneFelter, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ny, ved } from '../kommandoer/regler.ts'
import type { Fejl } from '../sagsfil/fejl.ts'
import {
  LægekonsulentSpurgt,
  LægekonsulentSvarede,
  LægespørgsmålTrukket,
  LægesvarVurderet,
} from './begivenheder.ts'
import { anstødI } from './ordtjek.ts'
import {
  altErBesvaret,
  derErSpurgt,
  iVisitationen,
  rådgiverenMåSpørges,
  spørgsmåletErÅbent,
} from './regler.ts'
import { lægespørgsmål } from './spoergsmaal.ts'

const SPØRGSMÅL = { da: 'et spørgsmål til en lægekonsulent', en: 'a question to a medical adviser' }
const iSpørgsmålet = findes('spoergsmaalId', SPØRGSMÅL, lægespørgsmål)

const { dokument: _, ...svarfelter } = egneFelter(LægekonsulentSvarede)

/** The free texts of an answer: each sentence that gives a view that is not the adviser's is told, and nothing is saved. */
const ordene = (asked: Readonly<Record<string, unknown>>): readonly Fejl[] =>
  ['oversaettelse', 'behandling', 'funktion', 'flerePapirer', 'skaanehensyn'].flatMap((felt) => {
    const value = asked[felt]
    const texts = typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : []
    return texts
      .flatMap(anstødI)
      .map(({ sætning, hvorfor }) =>
        ved(felt, fejl('ikkeMuligt', `»${sætning}« ${hvorfor.da}`, `“${sætning}” ${hvorfor.en}`)),
      )
  })

/** The answer is a note in the file, so that it goes with the hearing and with access to the file. */
const svar = kommando({
  type: 'SvarSomLægekonsulent',
  titel: { da: 'Svar som lægekonsulent', en: 'Answer as the medical adviser' },
  felter: { ...svarfelter, dokumentId: tekst },
  åbenFor: ['laegekonsulent', 'sundhedskoordinator'],
  regler: [iSpørgsmålet, spørgsmåletErÅbent, ny('dokumentId', dokumenter), altErBesvaret, ordene],
  giver: ({ dokumentId, ...asked }, _sag, om) =>
    læst([
      gjort(
        DokumentOprettet,
        {
          dokumentId,
          titel: 'Lægekonsulentens svar',
          art: 'laegekonsulentnotat',
          endelig: true,
          afgivet: false,
        },
        om,
      ),
      gjort(LægekonsulentSvarede, { ...asked, dokument: { dokumentId, version: 1 } }, om),
    ]),
})

/** What can be asked of and by a medical adviser. */
export const lægekonsulentkommandoer = [
  direkte(
    'SpørgLægekonsulent',
    { da: 'Spørg lægekonsulenten', en: 'Ask the medical adviser' },
    LægekonsulentSpurgt,
    [
      ny('spoergsmaalId', lægespørgsmål),
      derErSpurgt,
      rådgiverenMåSpørges,
      iVisitationen,
      ({ papirer }, sag) => papirer.flatMap((one) => dokumentetsNyeste('papirer', one, sag)),
    ],
  ),
  svar,
  direkte(
    'VurdérLægesvar',
    { da: 'Vurdér svaret sammen med resten af sagen', en: 'Weigh the answer with the rest of the case' },
    LægesvarVurderet,
    [iSpørgsmålet],
  ),
  direkte(
    'TrækLægespørgsmål',
    { da: 'Træk spørgsmålet tilbage', en: 'Withdraw the question' },
    LægespørgsmålTrukket,
    [iSpørgsmålet],
  ),
] as const
