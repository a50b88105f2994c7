import { formatDay } from '@sagsvej/calendar'
import {
  erhvervssigtetErAfklaret,
  følgerRevalideringsplanen,
  revalideringPlanlagtTil,
  revalideringStartede,
} from '@sagsvej/law'
import { fejl, læst } from '@sagsvej/rules/read'
import { direkte, egneFelter, gjort, type Kommandoart, kommando } from '../kommandoer/kommando.ts'
import { ikkeFremtid, ny, ved } from '../kommandoer/regler.ts'
import { faktum } from '../oplysninger/faktum.ts'
import { emne } from '../sag/emne.ts'
import {
  ErhvervssigteAfklaret,
  ForrevalideringBegyndt,
  RevalideringAfsluttet,
  RevalideringSøgt,
} from './begivenheder.ts'
import {
  FravigelseVurderet,
  JobplanFulgtOp,
  JobplanLagt,
  PlanenFølgesIgen,
  PlanenIkkeFulgt,
} from './jobplanbegivenheder.ts'
import {
  iRevalideringen,
  lovenHarRevalidering,
  længdenHolder,
  næsteUdgave,
  tilbuddeneHolder,
} from './regler.ts'
import { revalideringer } from './revalideringer.ts'

/** What can be asked of a rehabilitation. */
export const revalideringskommandoer: readonly Kommandoart[] = [
  direkte(
    'SøgRevalidering',
    { da: 'Søg eller overvej revalidering', en: 'Apply for rehabilitation' },
    RevalideringSøgt,
    [ny('revalideringId', revalideringer), lovenHarRevalidering],
  ),
  direkte(
    'BegyndForrevalidering',
    { da: 'Begynd forrevalidering', en: 'Begin forrevalidering' },
    ForrevalideringBegyndt,
    [iRevalideringen],
  ),
  kommando({
    type: 'AfklarErhvervssigte',
    titel: { da: 'Fastlæg jobmålet', en: 'Settle the job aim' },
    felter: egneFelter(ErhvervssigteAfklaret),
    regler: [iRevalideringen],
    giver: (asked, _sag, om) =>
      læst([gjort(ErhvervssigteAfklaret, asked, om), faktum(erhvervssigtetErAfklaret, true, 'kommune', om)]),
  }),
  kommando({
    type: 'LægJobplan',
    titel: { da: 'Læg jobplanen', en: 'Make the job plan' },
    felter: egneFelter(JobplanLagt),
    regler: [iRevalideringen, næsteUdgave, tilbuddeneHolder, længdenHolder],
    giver: (asked, sag, om) => {
      const begun = emne(sag, revalideringer).get(asked.revalideringId)?.fra
      const first = begun === undefined ? asked.fra : formatDay(begun)
      return læst([
        gjort(JobplanLagt, asked, om),
        faktum(revalideringStartede, first, 'kommune', om),
        faktum(revalideringPlanlagtTil, asked.til, 'kommune', om),
        ...(begun === undefined ? [faktum(følgerRevalideringsplanen, true, 'kommune', om)] : []),
      ])
    },
  }),
  direkte(
    'FølgOpPåJobplan',
    { da: 'Følg op på jobplanen', en: 'Follow up on the job plan' },
    JobplanFulgtOp,
    [iRevalideringen, ikkeFremtid('holdt')],
  ),
  direkte(
    'MeldPlanenIkkeFulgt',
    { da: 'Planen ser ikke ud til at blive fulgt', en: 'The plan does not seem to be followed' },
    PlanenIkkeFulgt,
    [iRevalideringen, ikkeFremtid('fra')],
  ),
  kommando({
    type: 'VurdérFravigelse',
    titel: { da: 'Vurdér, om planen er fulgt', en: 'Judge whether the plan was followed' },
    felter: egneFelter(FravigelseVurderet),
    regler: [
      iRevalideringen,
      ({ revalideringId, fravigelseId }, sag) =>
        emne(sag, revalideringer).get(revalideringId)?.fravigelse?.fravigelseId === fravigelseId
          ? []
          : [ved('fravigelseId', ukendt())],
    ],
    giver: (asked, sag, om) => {
      const from = emne(sag, revalideringer).get(asked.revalideringId)?.fravigelse?.fra
      const since = from === undefined ? undefined : formatDay(from)
      return læst([
        gjort(FravigelseVurderet, asked, om),
        ...(asked.foelger ? [] : [faktum(følgerRevalideringsplanen, false, 'kommune', om, since)]),
      ])
    },
  }),
  kommando({
    type: 'MeldPlanenFølgesIgen',
    titel: { da: 'Planen følges igen', en: 'The plan is followed again' },
    felter: egneFelter(PlanenFølgesIgen),
    regler: [iRevalideringen],
    giver: (asked, _sag, om) =>
      læst([
        gjort(PlanenFølgesIgen, asked, om),
        faktum(følgerRevalideringsplanen, true, 'kommune', om, asked.fra),
      ]),
  }),
  direkte(
    'AfslutRevalidering',
    { da: 'Afslut revalideringen', en: 'End the rehabilitation' },
    RevalideringAfsluttet,
    [iRevalideringen],
  ),
]

const ukendt = () =>
  fejl(
    'findesIkke',
    'Der er ingen sådan fravigelse, der står ved magt. Registrér den først.',
    'There is no such departure that stands. Register it first.',
  )
