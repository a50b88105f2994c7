import { fejl } from '@sagsvej/rules/read'
import { afgørelser } from '../afgoerelse/afgoerelser.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { direkte } from '../kommandoer/kommando.ts'
import { findes, ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { emne } from '../sag/emne.ts'
import {
  GenoptagelseAfsluttet,
  GenoptagelseMeddelt,
  GenoptagelseRejst,
  GenoptagelseVurderet,
} from './begivenheder.ts'
import { genoptagelser } from './genoptagelser.ts'

const iGenoptagelsen = findes(
  'genoptagelseId',
  { da: 'en anmodning om genoptagelse', en: 'a request for reopening' },
  genoptagelser,
)

/** What can be asked of a decided case that may be taken up again. */
export const genoptagelseskommandoer = [
  direkte(
    'RejsGenoptagelse',
    { da: 'Rejs spørgsmålet om genoptagelse', en: 'Raise the question of reopening' },
    GenoptagelseRejst,
    [
      ny('genoptagelseId', genoptagelser),
      ikkeFremtid('modtaget'),
      findes('afgoerelseId', { da: 'en afgørelse', en: 'a decision' }, afgørelser),
      ({ afgoerelseId }, sag) => {
        const one = emne(sag, afgørelser).get(afgoerelseId)
        return one && (one.truffet === undefined || one.tilbagekaldt !== undefined)
          ? [ved('afgoerelseId', ikkeTruffet())]
          : []
      },
    ],
  ),
  direkte(
    'VurdérGenoptagelse',
    { da: 'Vurdér, om sagen genoptages', en: 'Judge whether the case is taken up' },
    GenoptagelseVurderet,
    [iGenoptagelsen],
  ),
  direkte(
    'MeddelGenoptagelse',
    { da: 'Meddel, om sagen genoptages', en: 'Tell whether the case is taken up' },
    GenoptagelseMeddelt,
    [iGenoptagelsen, findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser)],
  ),
  direkte(
    'AfslutGenoptagelse',
    { da: 'Afslut genoptagelsen', en: 'End the reopening' },
    GenoptagelseAfsluttet,
    [iGenoptagelsen, findes('nyAfgoerelseId', { da: 'en afgørelse', en: 'a decision' }, afgørelser)],
  ),
] as const

const ikkeTruffet = () =>
  fejl(
    'ikkeMuligt',
    'Afgørelsen er ikke truffet, eller den er taget tilbage. Der er intet at genoptage.',
    'The decision was not made, or was taken back. There is nothing to reopen.',
  )
