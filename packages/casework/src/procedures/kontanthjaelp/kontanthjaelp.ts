import {
  førsteTilbudFra30Frist,
  førsteTilbudUnder30Frist,
  retTilKontanthjælp,
  skriftligPlanFrist,
  skriftligPlanSenest,
  straksaktivering,
  søgteHjælpDen,
  visiteretDen,
  visiteretSom,
} from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import type { Aktørrolle } from '../../begivenheder/aktoer.ts'
import { type Kontanthjælp, kontanthjælp } from '../../kontanthjaelp/kontanthjaelp.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { harDag } from '../motor/lovens-svar.ts'
import type { Omstændigheder, Sagsgang, Trin } from '../motor/sagsgang.ts'
import { planFørst, straksErTilladt } from './krav.ts'

const KOMMUNEN: readonly Aktørrolle[] = ['sagsbehandler', 'leder']
const hjælpen = ({ sag, gang }: Omstændigheder): Kontanthjælp | undefined =>
  emne(sag, kontanthjælp).get(gang.id)

const trin: readonly Trin[] = [
  {
    nøgle: 'soegt',
    titel: { da: 'Kontanthjælp er søgt', en: 'Kontanthjælp is applied for' },
    siger: {
      da: 'Skriv, hvad der er sket, og hvornår borgeren bad om hjælp. Fristerne regnes fra den dag.',
      en: 'Write what has happened, and when help was asked for. The deadlines are counted from that day.',
    },
    roller: ['borger', 'repraesentant', ...KOMMUNEN, 'system'],
    skal: { art: 'altid' },
    gøresVed: ['KontanthjælpSøgt'],
  },
  {
    nøgle: 'afgjort',
    titel: retTilKontanthjælp.bestemmelse.titel,
    siger: {
      da: 'Afgør, om borgeren har ret til hjælpen.',
      en: 'Decide whether the citizen has a right to the help.',
    },
    roller: KOMMUNEN,
    skal: { art: 'altid' },
    gøresVed: ['AfgørelseTruffet'],
    tæller: (event, sag) => erAfgørelsen(event, sag),
    brev: 'afgoerelse',
  },
  {
    nøgle: 'visiteret',
    titel: {
      da: 'Hvor tæt borgeren er på job eller uddannelse',
      en: 'How near the citizen is to work or education',
    },
    siger: {
      da: 'Vurdér, om borgeren er jobparat, uddannelsesparat eller aktivitetsparat, og skriv hvorfor.',
      en: 'Judge whether the citizen is ready for work, education or activity, and write why.',
    },
    roller: KOMMUNEN,
    skal: { art: 'altid' },
    efter: ['afgjort'],
    gøresVed: ['KontanthjælpVisiteret'],
  },
  {
    nøgle: 'straks',
    titel: straksaktivering.bestemmelse.titel,
    siger: {
      da: 'Giv et tilbud fra den første dag, hvis det hjælper. Brevet fortæller, hvad det betyder at blive væk.',
      en: 'Give a measure from the first day if it helps. The letter tells what staying away means.',
    },
    roller: KOMMUNEN,
    skal: { art: 'kan' },
    kræver: [straksErTilladt],
    gøresVed: ['KontanthjælpTilbudGivet'],
    tæller: (event) => event.type === 'KontanthjælpTilbudGivet' && event.straks,
    brev: 'vejledning_om_foelger',
  },
  {
    nøgle: 'plan',
    titel: skriftligPlanSenest.bestemmelse.titel,
    siger: {
      da: 'Læg planen sammen med borgeren, med mål, indsats og borgerens eget syn.',
      en: 'Make the plan with the citizen: goal, help, and the citizen’s own view.',
    },
    roller: KOMMUNEN,
    skal: {
      art: 'når',
      siger: { da: 'Når loven giver den en dag.', en: 'When the act gives it a day.' },
      gælder: (s) => harDag(s, skriftligPlanFrist),
    },
    efter: ['visiteret'],
    frist: skriftligPlanFrist,
    gøresVed: ['KontanthjælpsplanLagt'],
  },
  {
    nøgle: 'tilbud',
    titel: { da: 'Første tilbud er begyndt', en: 'The first measure has begun' },
    siger: {
      da: 'Giv tilbuddet senest den dag, loven siger. Planen kommer først, hvis tilbuddet varer over 4 uger.',
      en: 'Give the measure by the day of the act. The plan comes first where it lasts over 4 weeks.',
    },
    roller: KOMMUNEN,
    skal: {
      art: 'når',
      siger: { da: 'Når loven giver det en dag.', en: 'When the act gives it a day.' },
      gælder: (s) => {
        if (hjælpen(s)?.tilbud !== undefined) return false
        const [ung, ældre] = [harDag(s, førsteTilbudUnder30Frist), harDag(s, førsteTilbudFra30Frist)]
        return ung === true || ældre === true ? true : ung === 'åben' || ældre === 'åben' ? 'åben' : false
      },
    },
    kræver: [planFørst],
    frist: førsteTilbudUnder30Frist,
    ellersFrist: [førsteTilbudFra30Frist],
    gøresVed: ['KontanthjælpTilbudGivet'],
    tæller: (event) => event.type === 'KontanthjælpTilbudGivet' && !event.straks,
    brev: 'vejledning_om_foelger',
  },
  {
    nøgle: 'ophoert',
    titel: { da: 'Hjælpen stopper', en: 'The help ends' },
    siger: { da: 'Skriv, fra hvornår og hvorfor.', en: 'Write from when and why.' },
    roller: [...KOMMUNEN, 'borger', 'repraesentant'],
    skal: { art: 'kan' },
    gøresVed: ['KontanthjælpOphørt'],
  },
]

/** Kontanthjælp from the day it is asked for: decision, class, plan and first measure in time. Sanctions and repayment run by themselves. */
export const kontanthjælpsgang: Sagsgang = {
  nøgle: 'kontanthjaelp',
  titel: { da: 'Kontanthjælp', en: 'Kontanthjælp' },
  siger: {
    da: 'Kommunen afgør ansøgningen, vurderer, hvad borgeren er klar til, og lægger plan og tilbud inden lovens frister.',
    en: 'The municipality decides the application, judges what the citizen is ready for, and gives plan and measure within the deadlines of the act.',
  },
  begyndesVed: ['KontanthjælpSøgt'],
  sluttesVed: ['KontanthjælpOphørt'],
  id,
  fakta: (s) => {
    const one = hjælpen(s)
    return [
      [søgteHjælpDen, one?.søgt],
      [visiteretSom, one?.visiteret?.som],
      [visiteretDen, one?.visiteret?.den],
    ]
  },
  spørger: [straksaktivering],
  trin,
}

const erAfgørelsen = (event: SagBegivenhed, sag: SagTilstand): boolean =>
  event.type === 'AfgørelseTruffet' && emne(sag, afgørelser).get(event.afgoerelseId)?.art === 'kontanthjaelp'

/** A decision belongs to the newest time on the help: there is one at a time. */
function id(event: SagBegivenhed, sag: SagTilstand): string | undefined {
  if ('kontanthjaelpId' in event) return event.kontanthjaelpId
  if (!erAfgørelsen(event, sag)) return undefined
  return [...emne(sag, kontanthjælp).keys()].at(-1) ?? 'ingen ansøgning'
}
