import { parseDay } from '@sagsvej/calendar'
import { fejl } from '@sagsvej/rules/read'
import { dokumentetsNyeste } from '../dokumenter/i-sagen.ts'
import { direkte, type Regel } from '../kommandoer/kommando.ts'
import { findes, ny, ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import { type Skåneart, SkånebehovOphørt, SkånebehovRegistreret } from './begivenheder.ts'
import { skånebehov } from './skaanebehov.ts'

interface Målt {
  readonly art: Skåneart
  readonly timer?: number
  readonly minutter?: number
  readonly hver?: number
  readonly opgaver?: readonly string[]
}

/** The measure of a need is the one of its kind: hours of reduced hours, tasks of an exemption, minutes of breaks. */
export const målPasser = ({ art, timer, minutter, hver, opgaver }: Målt) => [
  ...(art === 'nedsat_tid' && (timer === undefined || timer <= 0) ? [ved('timer', udenTimer())] : []),
  ...(art !== 'nedsat_tid' && timer !== undefined ? [ved('timer', forkertMål())] : []),
  ...(art === 'fritaget_for_opgaver' && (opgaver ?? []).length === 0 ? [ved('opgaver', udenOpgaver())] : []),
  ...(art !== 'fritaget_for_opgaver' && opgaver !== undefined ? [ved('opgaver', forkertMål())] : []),
  ...(art !== 'pauser' && (minutter !== undefined || hver !== undefined)
    ? [ved('minutter', forkertMål())]
    : []),
  ...((minutter === undefined) === (hver === undefined) ? [] : [ved('hver', halvPause())]),
]

/** A need that somebody else than the citizen found is shown by a paper of the case. */
const harBevis: Regel<Omit<typeof SkånebehovRegistreret.felter, 'den' | 'af'>> = ({ kilde, bevis }) =>
  kilde !== 'borger' && bevis.length === 0 ? [ved('bevis', udenBevis())] : []

const slutterEfterBegyndelsen = ({ fra, til }: { readonly fra: string; readonly til?: string }) =>
  til === undefined || til >= fra ? [] : [ved('til', omvendt())]

/** What can be asked of needs at work. */
export const skånekommandoer = [
  direkte(
    'RegistrérSkånebehov',
    { da: 'Registrér et skånebehov', en: 'Register a need at work' },
    SkånebehovRegistreret,
    [
      ny('skaaneId', skånebehov),
      målPasser,
      harBevis,
      slutterEfterBegyndelsen,
      ({ bevis }, sag) => bevis.flatMap((one) => dokumentetsNyeste('bevis', one, sag)),
    ],
  ),
  direkte(
    'AfslutSkånebehov',
    { da: 'Et skånebehov er der ikke mere', en: 'A need at work is gone' },
    SkånebehovOphørt,
    [
      findes('skaaneId', { da: 'et skånebehov', en: 'a need at work' }, skånebehov),
      ({ skaaneId, til }, sag) => {
        const one = emne(sag, skånebehov).get(skaaneId)
        const from = one?.fra
        return from === undefined || parseDay(til) >= from ? [] : [ved('til', omvendt())]
      },
    ],
  ),
] as const

const udenTimer = () =>
  fejl('manglerFelt', 'Skriv, hvor mange timer om ugen.', 'Write how many hours a week.')
const udenOpgaver = () =>
  fejl('manglerFelt', 'Skriv, hvilke opgaver der er tale om.', 'Write which tasks it is about.')
const forkertMål = () =>
  fejl(
    'ikkeMuligt',
    'Det mål hører til en anden slags hensyn. Lad feltet stå tomt, eller vælg den rette slags.',
    'That measure belongs to another kind of need. Leave the field out, or choose the right kind.',
  )
const halvPause = () =>
  fejl(
    'manglerFelt',
    'En pause har både en længde og et mellemrum. Skriv både »minutter« og »hver«.',
    'A break has both a length and an interval. Write both “minutter” and “hver”.',
  )
const udenBevis = () =>
  fejl(
    'manglerFelt',
    'Skriv, hvilket papir i sagen der viser hensynet, og i hvilken version.',
    'Write which paper of the case shows the need, and in which version.',
  )
const omvendt = () =>
  fejl('ikkeMuligt', 'Hensynet slutter, før det begynder.', 'The need ends before it begins.')
