import { addDays } from '@sagsvej/calendar'
import {
  dagpengerettenForlænges,
  forlængelsesfrist,
  nyTilmeldingSomLedig,
  revurderingsfrist,
  skalRevurderesFørStop,
} from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import type { Begivenhed } from '../../sag/begivenheder.ts'
import { emne } from '../../sag/emne.ts'
import type { SagTilstand } from '../../sag/tilstand.ts'
import { harDag, loven } from '../motor/lovens-svar.ts'
import type { Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { akassenHarBesked, altErBesvaret, revurderingenErForetaget } from './krav.ts'
import { erLedig, erSyg, forløbet, lovenDen } from './stillingen.ts'

const ledigOgRask = (s: Stilling): boolean => erLedig(s) && forløbet(s)?.raskFra !== undefined

/** An extension had been decided before the event at `index`; before any event now, where it is not in the case yet. */
function erForlænget(sag: SagTilstand, index: number): boolean {
  const before = index < 0 ? sag.begivenheder : sag.begivenheder.slice(0, index)
  return before.some((event) => event.type === 'AfgørelseTruffet' && forlænger(event, sag))
}

const forlænger = (event: Begivenhed<'AfgørelseTruffet'>, sag: SagTilstand): boolean =>
  !event.tilUgunst && emne(sag, afgørelser).get(event.afgoerelseId)?.art === 'forlaengelse'

/** The newest of the two is an extension that was decided, not a reassessment. */
function forlængetEfterRevurdering({ sag }: Stilling): boolean {
  const newest = sag.begivenheder.findLast(
    (event) =>
      event.type === 'RevurderingForetaget' || (event.type === 'AfgørelseTruffet' && forlænger(event, sag)),
  )
  return newest?.type === 'AfgørelseTruffet'
}

/** The reassessment before the benefit ends, recovery, and what the unemployed and their fund must have. */
export const slutningstrin: readonly Trin[] = [
  {
    nøgle: 'revurdering',
    titel: skalRevurderesFørStop.bestemmelse.titel,
    siger: {
      da: 'Prøv hver grund til forlængelse. Én er nok, og ingen afvises, mens en anden ikke er oplyst.',
      en: 'Try each ground of extension. One is enough, and none is refused while another is not established.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når grænsen for sygedagpenge bliver nået.',
        en: 'When the limit of the benefit will be reached.',
      },
      gælder: (s) => erSyg(s) && harDag(s, revurderingsfrist),
    },
    frist: revurderingsfrist,
    gøresVed: ['RevurderingForetaget'],
  },
  {
    nøgle: 'revurdering_igen',
    titel: { da: 'Revurdering, før forlængelsen slutter', en: 'Reassessment before the extension ends' },
    siger: {
      da: 'Prøv grundene igen, før forlængelsen slutter. En ny kan være kommet til.',
      en: 'Try the grounds again before the extension ends. A new one may have come.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når sygedagpengene er forlænget.', en: 'When the benefit was extended.' },
      gælder: (s) => erSyg(s) && forlængetEfterRevurdering(s),
    },
    frist: forlængelsesfrist,
    gøresVed: ['RevurderingForetaget'],
    tæller: (event, sag) =>
      event.type === 'RevurderingForetaget' && erForlænget(sag, sag.begivenheder.indexOf(event)),
    gentages: true,
  },
  {
    nøgle: 'forlaengelse_afgjort',
    titel: { da: 'Forlængelse eller stop afgøres', en: 'Extension or stop is decided' },
    siger: {
      da: 'Træf afgørelse om forlængelse. Udbetalingen løber, til afgørelsen er meddelt.',
      en: 'Decide on the extension. The payment runs until the decision is notified.',
    },
    roller: ['sagsbehandler', 'leder'],
    skal: {
      art: 'når',
      siger: { da: 'Når revurderingen er foretaget.', en: 'When the reassessment was made.' },
      gælder: (s) => forløbet(s)?.revurderet !== undefined,
    },
    efter: ['revurdering'],
    kræver: [revurderingenErForetaget],
    frist: revurderingsfrist,
    gøresVed: ['AfgørelseTruffet'],
    tæller: (event, sag) =>
      event.type === 'AfgørelseTruffet' &&
      emne(sag, afgørelser).get(event.afgoerelseId)?.art === 'forlaengelse',
  },
  {
    nøgle: 'erklaering',
    titel: { da: 'Erklæring til a-kassen', en: 'Statement to the unemployment fund' },
    siger: {
      da: 'Er borgeren ledig og syg længe, skal a-kassen have en skriftlig erklæring om sygdommen og om rådigheden.',
      en: 'If the citizen is unemployed and ill for long, the fund must have a written statement on the illness and on being available.',
    },
    roller: ['borger', 'repraesentant', 'sagsbehandler'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når en ledig er syg så længe, at det forlænger retten til dagpenge.',
        en: 'When an unemployed person is ill so long that it lengthens the right to unemployment benefit.',
      },
      gælder: (s) => erLedig(s) && loven(s, dagpengerettenForlænges),
    },
    gøresVed: ['ErklæringTilAkasse'],
  },
  {
    nøgle: 'raskmelding',
    titel: { da: 'Raskmelding', en: 'Recovery' },
    siger: {
      da: 'Registrér, fra hvilken dag borgeren er rask.',
      en: 'Register from which day the citizen is well.',
    },
    roller: ['borger', 'repraesentant', 'arbejdsgiver', 'sagsbehandler', 'system'],
    skal: { art: 'kan' },
    gøresVed: ['RaskmeldingModtaget'],
  },
  {
    nøgle: 'akasse_bekraeftelse',
    titel: { da: 'Bekræftelse til a-kassen', en: 'Confirmation to the unemployment fund' },
    siger: {
      da: 'Send a-kassen bekræftelsen på, at sygedagpengene er ophørt, og på hvilke dage sygdommen varede. Før den kommer, udbetales der ikke dagpenge.',
      en: 'Send the fund the confirmation that the benefit has ended, and of the days the illness lasted. Before it comes no dagpenge are paid.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: {
      art: 'når',
      siger: { da: 'Når en ledig er raskmeldt.', en: 'When an unemployed person is well.' },
      gælder: ledigOgRask,
    },
    gøresVed: ['AkasseFikBekræftelse'],
  },
  {
    nøgle: 'tilmelding',
    titel: nyTilmeldingSomLedig.bestemmelse.titel,
    siger: {
      da: 'Fortæl, at borgeren skal melde sig ledig igen.',
      en: 'Tell that the citizen must sign on as unemployed again.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når en ledig er raskmeldt efter så lang tid, at der skal en ny tilmelding til.',
        en: 'When an unemployed person is well after so long that signing on again is needed.',
      },
      gælder: (s) => {
        const well = forløbet(s)?.raskFra
        return well !== undefined && erLedig(s) && lovenDen(s, nyTilmeldingSomLedig, addDays(well, -1))
      },
    },
    gøresVed: ['VejledtOmTilmelding'],
  },
  {
    nøgle: 'afsluttet',
    titel: { da: 'Forløbet afsluttes', en: 'The course is ended' },
    siger: {
      da: 'Afslut forløbet, når alt er besvaret, og a-kassen har fået besked.',
      en: 'End the course when everything is answered and the fund has been told.',
    },
    roller: ['sagsbehandler', 'leder', 'system'],
    skal: {
      art: 'når',
      siger: { da: 'Når borgeren er raskmeldt.', en: 'When the citizen is well.' },
      gælder: (s) => forløbet(s)?.raskFra !== undefined,
    },
    kræver: [altErBesvaret, akassenHarBesked],
    gøresVed: ['ForløbAfsluttet'],
  },
]
