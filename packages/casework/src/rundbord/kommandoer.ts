import { fejl } from '@sagsvej/rules/read'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { direkte, type Kommandoart, type Regel } from '../kommandoer/kommando.ts'
import { findes, iFremtiden, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { forløb } from '../opfoelgning/forloeb.ts'
import { emne } from '../sag/emne.ts'
import {
  BORDFÆLLER,
  BordfællerValgt,
  RundbordsaftalerSendt,
  RundbordssamtaleForeslået,
  RundbordssamtaleHoldt,
  RundbordssamtaleIndkaldt,
  RundbordssamtaleOpgivet,
} from './begivenheder.ts'
import { type Bordfælle, rundborde } from './rundborde.ts'

const RUNDBORD = { da: 'en rundbordssamtale', en: 'a round-table talk' }
const erDer = findes('rundbordId', RUNDBORD, rundborde)

/** Nobody is called to the table, or told what was agreed there, to whom the citizen has not said yes. */
const medJa =
  (
    felt: 'indkaldte' | 'til',
  ): Regel<{ readonly rundbordId: (typeof RundbordsaftalerSendt)['felter']['rundbordId'] }> =>
  (asked, sag) => {
    const wanted = (asked as unknown as Readonly<Record<string, readonly Bordfælle[]>>)[felt] ?? []
    const { ja = [] } = emne(sag, rundborde).get(asked.rundbordId) ?? {}
    return wanted
      .filter((one) => !ja.includes(one))
      .map((one) =>
        ved(
          felt,
          fejl(
            'ikkeKlar',
            `Borgeren har ikke sagt ja til ${BORDFÆLLER[one].da}. Spørg borgeren, eller lad ${BORDFÆLLER[one].da} være ude af det.`,
            `The citizen has not said yes to ${BORDFÆLLER[one].en}. Ask the citizen, or leave ${BORDFÆLLER[one].en} out of it.`,
          ),
        ),
      )
  }

/** What can be asked of talks round the table. */
export const rundbordskommandoer: readonly Kommandoart[] = [
  direkte(
    'ForeslåRundbordssamtale',
    { da: 'Foreslå en rundbordssamtale', en: 'Propose a round-table talk' },
    RundbordssamtaleForeslået,
    [
      ny('rundbordId', rundborde),
      findes('forloebId', { da: 'et sygeforløb', en: 'a course of illness' }, forløb),
    ],
  ),
  direkte(
    'VælgBordfæller',
    { da: 'Sig ja eller nej til, hvem der skal med', en: 'Say yes or no to who takes part' },
    BordfællerValgt,
    [erDer],
  ),
  direkte(
    'IndkaldTilRundbord',
    { da: 'Indkald til rundbordssamtale', en: 'Call to a round-table talk' },
    RundbordssamtaleIndkaldt,
    [
      erDer,
      iFremtiden('holdes'),
      findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser),
      medJa('indkaldte'),
    ],
  ),
  direkte(
    'HoldRundbord',
    { da: 'Registrér en holdt rundbordssamtale', en: 'Register a held round-table talk' },
    RundbordssamtaleHoldt,
    [erDer, ikkeFremtid('holdt')],
  ),
  direkte(
    'SendRundbordsaftaler',
    { da: 'Send det aftalte', en: 'Send what was agreed' },
    RundbordsaftalerSendt,
    [erDer, medJa('til')],
  ),
  direkte(
    'OpgivRundbord',
    { da: 'Opgiv rundbordssamtalen', en: 'Give up the round-table talk' },
    RundbordssamtaleOpgivet,
    [erDer],
  ),
]
