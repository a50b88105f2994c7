import { addDays } from '@sagsvej/calendar'
import {
  dagpengerettenForlænges,
  nyTilmeldingSomLedig,
  revurderingsfrist,
  skalRevurderesFørStop,
} from '@sagsvej/law'
import { afgørelser } from '../../afgoerelse/afgoerelser.ts'
import { emne } from '../../sag/emne.ts'
import type { Trin } from '../motor/sagsgang.ts'
import type { Stilling } from '../motor/stilling.ts'
import { akassenHarBesked, altErBesvaret, revurderingenErForetaget } from './krav.ts'
import { erLedig, forløbet, harDag, loven, lovenDen } from './stillingen.ts'

const erSyg = (s: Stilling): boolean => forløbet(s)?.raskFra === undefined
const ledigOgRask = (s: Stilling): boolean => erLedig(s) && !erSyg(s)

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
      gælder: (s) => !erSyg(s),
    },
    kræver: [altErBesvaret, akassenHarBesked],
    gøresVed: ['ForløbAfsluttet'],
  },
]
