import { formatDay } from '@sagsvej/calendar'
import { hjælpemiddelSøgtDen, søgtOmEnkeltydelseDen, tandbehandlingGodkendtDen } from '@sagsvej/law'
import { læst } from '@sagsvej/rules/read'
import { direkte, egneFelter, gjort, kommando } from '../kommandoer/kommando.ts'
import { findes, ny } from '../kommandoer/regler.ts'
import { ansøgninger } from '../korrespondance/ansoegninger.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { emne } from '../sag/emne.ts'
import { HJÆLPEARTER } from './arter.ts'
import { AnsøgningOversendt, HjælpSøgt, TandbehandlingGodkendt } from './begivenheder.ts'
import { hjælpesager } from './hjaelp-soegt.ts'
import { flytningHvorhen } from './regler.ts'

const ANSØGNING = { da: 'en ansøgning', en: 'an application' }
const OM_HJÆLP = { da: 'en ansøgning om hjælp', en: 'an application for help' }

/** The day the application came is what the law asks for, and nobody is asked for it again. */
const søg = kommando({
  type: 'RegistrérHvadDerSøges',
  titel: { da: 'Registrér, hvad der søges om', en: 'Register what is applied for' },
  felter: egneFelter(HjælpSøgt),
  åbenFor: ['borger', 'repraesentant'],
  regler: [
    findes('ansoegningId', ANSØGNING, ansøgninger),
    ny('ansoegningId', hjælpesager),
    (asked) => flytningHvorhen(asked),
  ],
  giver: (asked, sag, om) => {
    const modtaget = emne(sag, ansøgninger).get(asked.ansoegningId)?.modtaget ?? om.den
    const word =
      HJÆLPEARTER.get(asked.hjaelp)?.slags === 'arbejdshjaelpemiddel'
        ? hjælpemiddelSøgtDen
        : søgtOmEnkeltydelseDen
    const day = formatDay(modtaget)
    return læst([gjort(HjælpSøgt, asked, om), faktum(word, day, 'kommune', om, day)])
  },
})

const godkend = kommando({
  type: 'GodkendTandbehandling',
  titel: { da: 'Godkend tandbehandlingen', en: 'Approve the dental treatment' },
  felter: egneFelter(TandbehandlingGodkendt),
  regler: [findes('ansoegningId', OM_HJÆLP, hjælpesager)],
  giver: (asked, _sag, om) => {
    const day = formatDay(om.den)
    return læst([
      gjort(TandbehandlingGodkendt, asked, om),
      faktum(tandbehandlingGodkendtDen, day, 'kommune', om, day),
    ])
  },
})

/** What can be asked of applications for help. */
export const hjælpekommandoer = [
  søg,
  direkte(
    'OversendAnsøgning',
    {
      da: 'Send ansøgningen til den, der skal afgøre den',
      en: 'Pass the application on to who must decide it',
    },
    AnsøgningOversendt,
    [findes('ansoegningId', OM_HJÆLP, hjælpesager)],
  ),
  godkend,
] as const
