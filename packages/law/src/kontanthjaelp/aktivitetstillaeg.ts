import { aldrig, alle, hvis, måneder, senesteAf, tidspunkt, énAf } from '@sagsvej/rules'
import { deltagerEllerØnskerTilbud, erForrevalidend, fikHjælpFra, visiteretDen } from '../fakta/aktivering.ts'
import { visiteretSom } from '../fakta/kontanthjaelp.ts'
import { kilde } from '../lovsamling/kilder.ts'
import { læstAndetsteds } from '../lovsamling/laest.ts'
import { LAS } from '../lovsamling/love.ts'
import { særligtKomplekseUdfordringer } from '../skoen/kontanthjaelp.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { under30 } from './alder.ts'
import { ordningenFra2014Gælder } from './findes.ts'
import { LAS_2014_2024, REFORMEN_2014 } from './tekster.ts'

const STAR_2014 = kilde(
  'STAR: Kontanthjælpsreformen, spørgsmål og svar',
  'http://star.dk/da/Reformer/Kontanthjaelpsreformen/Spoergsmaal-og-svar.aspx',
)

/** Since July 2025 the special youth supplement (LAS.19.1) is in its place. */
export const aktivitetstillægFra = tidspunkt('LAS.24.1', {
  titel: { da: 'Aktivitetstillæg tidligst fra', en: 'Aktivitetstillæg at the earliest from' },
  betyder: {
    da: 'Dagen er den første, tillægget kan gives for. Aldrig betyder, at du ikke har ret til det.',
    en: 'The day is the first for which the supplement can be given. Never means that you have no right to it.',
  },
  vælgesEfter: påDenDag,
  relevantNår: alle(ordningenFra2014Gælder, under30),
  versioner: [
    {
      fra: '2014-01-01',
      hjemmel: LAS('24', { stk: '1' }),
      ...læstAndetsteds(...LAS_2014_2024, REFORMEN_2014, STAR_2014),
      siger: {
        da: 'Er du aktivitetsparat og deltager i tilbud, kan du få et tillæg, når du har fået hjælp i 3 måneder. Forrevalidender og personer med særligt komplekse udfordringer får det fra visitationen.',
        en: 'If you are ready for activity and take part in measures you can get a supplement when you have had help for 3 months. Those in pre-rehabilitation, and those with especially complex difficulties, get it from when they were classed.',
      },
      note: {
        da: 'Tillægget løfter den lave sats op mod voksensatsen. Loven siger ikke klart, at forrevalidender er fri for de 3 måneder. Det står i styrelsens svar.',
        en: 'The supplement lifts the low rate towards the adult one. The act does not plainly say that those in pre-rehabilitation are free of the 3 months. It is in the agency’s answers.',
      },
      er: hvis(
        alle(deltagerEllerØnskerTilbud, énAf(visiteretSom.er('aktivitetsparat'), erForrevalidend)),
        senesteAf(visiteretDen, fikHjælpFra.plus(måneder(3))),
        aldrig,
      ),
      undtagelser: [
        {
          navn: {
            da: 'Du er forrevalidend eller har særligt komplekse udfordringer',
            en: 'You are in pre-rehabilitation or have especially complex difficulties',
          },
          hjemmel: LAS('24', { stk: '5-6' }),
          når: alle(
            deltagerEllerØnskerTilbud,
            énAf(erForrevalidend, alle(visiteretSom.er('aktivitetsparat'), særligtKomplekseUdfordringer)),
          ),
          så: visiteretDen,
        },
      ],
    },
  ],
})
