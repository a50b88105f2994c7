import { aldrig, alle, hvis, måneder, tidspunkt } from '@sagsvej/rules'
import { målgruppeForTilbud } from '../../fakta/maalgruppe-for-tilbud.ts'
import { tilbudsfristenRegnesFra } from '../../fakta/tilbudsfrist.ts'
import { kilde, LBK, ulæst } from '../../lovsamling/kilder.ts'
import { læst, læstAndetsteds } from '../../lovsamling/laest.ts'
import { LAB } from '../../lovsamling/love.ts'
import { kommerSelvIJob } from '../../skoen/kommer-selv-i-job.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { LAB_FRA_2020, LAB_IKKE_BYGGET_FØR_2020 } from '../tekster.ts'

const STAR_WEBINAR = kilde(
  'STAR: svar på spørgsmål fra webinar den 21. januar 2026',
  'https://star.dk/implementering/beskaeftigelsesreform/svar-paa-spoergsmaal-fra-webinar-den-21-januar-2026',
)

const frister = hvis(
  målgruppeForTilbud.er('ung_uddannelsesparat', 'ung_aktivitetsparat'),
  tilbudsfristenRegnesFra.plus(måneder(1)),
  tilbudsfristenRegnesFra.plus(måneder(6)),
)

const siger = {
  da: 'Du har ret og pligt til at begynde på et tilbud senest efter 6 måneder. Er du under 30 år uden uddannelse, er det senest efter 1 måned.',
  en: 'You have a right and a duty to begin a measure at the latest after 6 months. If you are under 30 without an education it is at the latest after 1 month.',
}

/** An exemption from taking part moves the day; that is told as the day it is counted from. */
export const førsteTilbudSenest = tidspunkt('LAB.102.1', {
  titel: { da: 'Det første tilbud skal være begyndt', en: 'The first measure must have begun' },
  betyder: {
    da: 'Dagen er den sidste i tide. Aldrig betyder, at du er undtaget.',
    en: 'The day is the last in time. Never means that you are left out.',
  },
  vælgesEfter: påDenDag,
  relevantNår: målgruppeForTilbud.er(
    'dagpenge',
    'jobparat',
    'aktivitetsparat',
    'ung_uddannelsesparat',
    'ung_aktivitetsparat',
  ),
  versioner: [
    LAB_IKKE_BYGGET_FØR_2020('92', siger, {
      da: 'Reglerne om ret og pligt til tilbud fra før 2020 er ikke bygget her.',
      en: 'The rules on the right and duty to measures from before 2020 are not built here.',
    }),
    {
      fra: '2020-01-01',
      til: '2026-06-30',
      hjemmel: LAB('102', { stk: '1' }),
      ...læst(...LAB_FRA_2020),
      siger,
      er: frister,
    },
    {
      fra: '2026-07-01',
      hjemmel: LAB('102'),
      ...læstAndetsteds(
        LBK(280, 2024),
        STAR_WEBINAR,
        ulæst('§ 1 i lov nr. 1750 af 29. december 2025 om §§ 102 og 105'),
      ),
      siger: {
        da: 'Fristen er den samme, men kommunen kan undtage op til hver fjerde, som den vurderer selv kommer i job. Er du aktivitetsparat, kan du ikke undtages.',
        en: 'The deadline is the same, but the municipality may leave out up to one in four whom it finds will get a job alone. If you are ready for activity only you cannot be left out.',
      },
      er: frister,
      undtagelser: [
        {
          navn: { da: 'Kommunen har undtaget dig', en: 'The municipality has left you out' },
          hjemmel: LAB('102'),
          når: alle(målgruppeForTilbud.er('dagpenge', 'jobparat', 'ung_uddannelsesparat'), kommerSelvIJob),
          så: aldrig,
        },
      ],
    },
  ],
})
