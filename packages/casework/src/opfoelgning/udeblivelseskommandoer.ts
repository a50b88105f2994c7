import { formatDay } from '@sagsvej/calendar'
import { lov, rimeligGrund, skriftligtOrienteret, udebliver } from '@sagsvej/law'
import { læst } from '@sagsvej/rules/read'
import { tekst, valgfri } from '../begivenheder/felt.ts'
import { forsendelser } from '../forsendelse/forsendelser.ts'
import { direkte, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes } from '../kommandoer/regler.ts'
import { SkønForetaget } from '../oplysninger/begivenheder.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { emne } from '../sag/emne.ts'
import { readSkøn } from '../sagsfil/skoen.ts'
import { forløb } from './forloeb.ts'
import { iForløbet, iSamtaleforløbet } from './i-forloebet.ts'
import { samtaler } from './samtaler.ts'
import { erIkkeForbi, iSamtalen, kanVæreUdeblevet } from './samtaleregler.ts'
import { udeblivelser, vejledtFør } from './udeblivelser.ts'
import { ArbejdsgiverOrienteret, UdeblevFraSamtale, UdeblivelseVurderet } from './udeblivelsesbegivenheder.ts'

const iUdeblivelsen = findes('udeblivelseId', { da: 'en udeblivelse', en: 'an absence' }, udeblivelser)

const udeblev = kommando({
  type: 'RegistrérUdeblivelse',
  titel: { da: 'Borgeren udeblev', en: 'The citizen stayed away' },
  felter: { forloebId: tekst, samtaleId: tekst, oplystGrund: valgfri(tekst) },
  regler: [iSamtaleforløbet, iSamtalen, erIkkeForbi, kanVæreUdeblevet],
  giver: (asked, sag, om) => {
    const absence = gjort(UdeblevFraSamtale, { ...asked, udeblivelseId: `samtale-${asked.samtaleId}` }, om)
    // The facts are those of the act on sickness benefit.
    if (!emne(sag, forløb).has(asked.forloebId)) return læst([absence])
    const day = emne(sag, samtaler).get(asked.samtaleId)?.holdes ?? om.den
    const told = vejledtFør(sag, { om: asked.samtaleId }, day)
    const from = formatDay(day)
    return læst([
      absence,
      faktum(udebliver, true, 'kommune', om, from),
      faktum(skriftligtOrienteret, told, 'kommune', om, from),
    ])
  },
})

const { den: _, af: __, ...vurdering } = UdeblivelseVurderet.felter

/** The judgement is the law's own; it is bound to the absence it was made of. */
const vurdér = kommando({
  type: 'VurdérUdeblivelse',
  titel: { da: 'Vurdér, om der var en rimelig grund', en: 'Judge whether there was a reasonable ground' },
  felter: vurdering,
  regler: [iForløbet, iUdeblivelsen],
  giver: (asked, _sag, om) => {
    const { rimeligGrund: vaerdi, begrundelse, grundlag } = asked
    const made = { skoen: rimeligGrund.skøn.nøgle, vaerdi, begrundelse, grundlag }
    const read = readSkøn({ ...made, kendtFra: formatDay(om.den), af: 'sagsbehandler' }, lov)
    if (!read.ok) return read
    const { type, version } = SkønForetaget
    const judged = { type, version, ...read.værdi, foretagetAf: om.af.bruger }
    return læst([gjort(UdeblivelseVurderet, asked, om), judged])
  },
})

/** What can be asked of an absence. */
export const udeblivelseskommandoer = [
  udeblev,
  vurdér,
  direkte(
    'OrientérArbejdsgiver',
    { da: 'Fortæl arbejdsgiveren om et muligt bortfald', en: 'Tell the employer of a possible lapse' },
    ArbejdsgiverOrienteret,
    [iForløbet, iUdeblivelsen, findes('brevId', { da: 'et brev', en: 'a letter' }, forsendelser)],
  ),
] as const
