import {
  aktindsigtsklagefrist,
  fastholdelsesfrist,
  genvurderingsfrist,
  videresendelsesfrist,
} from '@sagsvej/law'
import type { Aktørrolle } from '../../begivenheder/aktoer.ts'
import type { VIDERESENDT_FORDI } from '../../klage/begivenheder.ts'
import type { SagBegivenhed } from '../../sag/begivenheder.ts'
import type { Trin } from '../motor/sagsgang.ts'
import {
  delvistMedhold,
  erVideresendt,
  fejlenErRettet,
  harGenvurdering,
  ikkeForSen,
  klagerenMåKlage,
  ugerneErGået,
} from './krav.ts'
import {
  afgjortSom,
  genvurderesDen,
  ikkeOpretholdt,
  klagenI,
  skalGenvurderes,
  skalHaveBesked,
  videresendesSom,
} from './stillingen.ts'

const KOMMUNEN = ['sagsbehandler', 'leder'] as const
const PARTEN: readonly Aktørrolle[] = ['borger', 'repraesentant', ...KOMMUNEN, 'system']

const videresendt = (grund: keyof typeof VIDERESENDT_FORDI) => ({
  roller: KOMMUNEN,
  gøresVed: ['KlageVideresendt'] as const,
  tæller: (event: SagBegivenhed) => event.type === 'KlageVideresendt' && event.grund === grund,
})

/** What the municipality does with a complaint. */
export const trinIKommunen: readonly Trin[] = [
  {
    nøgle: 'modtaget',
    titel: { da: 'Klagen modtages', en: 'The complaint comes in' },
    siger: {
      da: 'Skriv en mundtlig klage ned. Den behøver ingen grund, og den afvises ikke.',
      en: 'Write an oral complaint down. It needs no reason, and it is not refused.',
    },
    roller: [...PARTEN, 'ankestyrelsen'],
    skal: { art: 'altid' },
    gøresVed: ['KlageModtaget'],
  },
  {
    nøgle: 'kvittering',
    titel: { da: 'Kvittering for klagen', en: 'Receipt for the complaint' },
    siger: {
      da: 'Fortæl borgeren, at klagen er kommet, og hvad der nu sker. Det er god skik.',
      en: 'Tell the person that the complaint has come and what happens now. That is good practice.',
    },
    roller: [...KOMMUNEN, 'system'],
    skal: { art: 'altid' },
    dag: (s) => klagenI(s)?.modtaget,
    gøresVed: ['KlageKvitteret'],
    brev: 'kvittering_for_klage',
  },
  {
    nøgle: 'for_sen_videre',
    titel: { da: 'For sen klage sendes straks videre', en: 'A late complaint is sent on at once' },
    siger: {
      da: 'Send den til Ankestyrelsen med sagen, og skriv, at fristen ikke er overholdt. Genvurdér ikke.',
      en: 'Send it to the board with the file, and say that the limit was not kept. Do not reassess.',
    },
    skal: {
      art: 'når',
      siger: { da: 'Når klagen kom efter klagefristen.', en: 'When it came after the time to complain.' },
      gælder: videresendesSom('for_sen'),
    },
    dag: (s) => klagenI(s)?.modtaget,
    ...videresendt('for_sen'),
    brev: 'for_sen_klage',
  },
  {
    nøgle: 'genvurdering',
    titel: { da: 'Genvurdering', en: 'Reassessment' },
    siger: {
      da: 'Se på afgørelsen igen. Giv medhold med en ny afgørelse, eller fasthold den og send klagen videre samme dag.',
      en: 'Look at the decision again. Allow the complaint by a new decision, or let it stand and send the complaint on the same day.',
    },
    roller: KOMMUNEN,
    skal: {
      art: 'når',
      siger: {
        da: 'Når klagen gælder en afgørelse i sagen og kom i tide.',
        en: 'When it is over a decision in the case and came in time.',
      },
      gælder: skalGenvurderes,
    },
    kræver: [harGenvurdering, ikkeForSen, klagerenMåKlage],
    frist: genvurderingsfrist,
    dag: genvurderesDen,
    gøresVed: ['GenvurderingForetaget'],
    brev: 'genvurdering',
  },
  {
    nøgle: 'besked_om_udskydelse',
    titel: { da: 'Besked om, at genvurderingen trækker ud', en: 'Notice that it takes longer' },
    siger: {
      da: 'Skriv til borgeren, at der skal skaffes mere, og hvornår genvurderingen ventes færdig.',
      en: 'Write to the person that more must be had, and when the reassessment is expected.',
    },
    roller: KOMMUNEN,
    skal: {
      art: 'når',
      siger: {
        da: 'Når genvurderingen ikke kan nås, eller fristen er gået uden den.',
        en: 'When it cannot be done in time, or the time has gone without it.',
      },
      gælder: skalHaveBesked,
    },
    frist: genvurderingsfrist,
    gøresVed: ['GenvurderingUdskudt'],
    brev: 'genvurdering_forsinket',
    gentages: true,
  },
  {
    nøgle: 'fastholdt_videre',
    titel: { da: 'Klagen sendes til Ankestyrelsen', en: 'The complaint is sent to the board' },
    siger: {
      da: 'Afgørelsen er fastholdt. Send klagen, genvurderingen og sagen, og giv borgeren besked samme dag.',
      en: 'The decision stands. Send the complaint, the reassessment and the file, and tell the person the same day.',
    },
    skal: {
      art: 'når',
      siger: { da: 'Når afgørelsen er fastholdt.', en: 'When the decision stands.' },
      gælder: videresendesSom('fastholdt'),
    },
    efter: ['genvurdering'],
    frist: genvurderingsfrist,
    dag: genvurderesDen,
    ...videresendt('fastholdt'),
  },
  {
    nøgle: 'opretholdt',
    titel: { da: 'Borgeren opretholder klagen', en: 'The person keeps the complaint up' },
    siger: {
      da: 'Har klagen fået delvist medhold, siger borgeren inden 4 uger, om den opretholdes.',
      en: 'When it was partly allowed the person says within 4 weeks whether it stands.',
    },
    roller: PARTEN,
    skal: { art: 'kan' },
    kræver: [delvistMedhold],
    frist: fastholdelsesfrist,
    gøresVed: ['KlageOpretholdt'],
  },
  {
    nøgle: 'opretholdt_videre',
    titel: { da: 'Den opretholdte klage sendes videre', en: 'The complaint that stands is sent on' },
    siger: {
      da: 'Send klagen og sagen til Ankestyrelsen, og giv borgeren besked samme dag.',
      en: 'Send the complaint and the file to the board, and tell the person the same day.',
    },
    skal: {
      art: 'når',
      siger: {
        da: 'Når klagen er opretholdt efter delvist medhold.',
        en: 'When it was kept up after being partly allowed.',
      },
      gælder: videresendesSom('opretholdt'),
    },
    frist: videresendelsesfrist,
    brev: 'klage_videresendt',
    ...videresendt('opretholdt'),
  },
  {
    nøgle: 'bortfaldet',
    titel: { da: 'Klagen lukkes', en: 'The complaint is closed' },
    siger: {
      da: 'Borgeren fik delvist medhold og har ikke sagt, at klagen opretholdes.',
      en: 'The person was partly allowed and has not said that the complaint stands.',
    },
    roller: [...KOMMUNEN, 'system'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når de 4 uger efter delvist medhold er gået.',
        en: 'When the 4 weeks after being partly allowed are over.',
      },
      gælder: ikkeOpretholdt,
    },
    kræver: [ugerneErGået],
    gøresVed: ['KlageBortfaldet'],
  },
  {
    nøgle: 'aktindsigt_videre',
    titel: { da: 'Klage over aktindsigt sendes videre', en: 'A complaint on access is sent on' },
    siger: {
      da: 'Der er hverken klagefrist eller genvurdering. Fastholdes afgørelsen, sendes klagen med dokumenterne til Ankestyrelsen.',
      en: 'There is neither a time limit nor a reassessment. If the decision stands the complaint and the documents go to the board.',
    },
    skal: {
      art: 'når',
      siger: { da: 'Når klagen gælder aktindsigt.', en: 'When it is about access to the file.' },
      gælder: videresendesSom('aktindsigt'),
    },
    frist: aktindsigtsklagefrist,
    ...videresendt('aktindsigt'),
  },
  {
    nøgle: 'frafaldet',
    titel: { da: 'Klagen frafaldes', en: 'The complaint is withdrawn' },
    siger: { da: 'Borgeren trækker klagen tilbage.', en: 'The person takes the complaint back.' },
    roller: PARTEN,
    skal: { art: 'kan' },
    gøresVed: ['KlageFrafaldet'],
  },
]

/** What comes of it with the board, and what the municipality does then. */
export const trinHosAnkestyrelsen: readonly Trin[] = [
  {
    nøgle: 'ankestyrelsen',
    titel: { da: 'Ankestyrelsen afgør klagen', en: 'The board decides' },
    siger: {
      da: 'Registrér udfaldet, og hvad der gik galt, hvis det blev ændret eller sendt tilbage.',
      en: 'Register the outcome, and what went wrong if it was changed or sent back.',
    },
    roller: ['ankestyrelsen', ...KOMMUNEN, 'system'],
    skal: { art: 'kan' },
    kræver: [erVideresendt],
    gøresVed: ['AnkestyrelsenHarAfgjort'],
  },
  {
    nøgle: 'efterlevet',
    titel: { da: 'Ankestyrelsens ændring efterleves', en: 'What the board changed is carried out' },
    siger: {
      da: 'Ret udbetalingen efter Ankestyrelsens afgørelse. Sagsvej betaler ikke selv.',
      en: 'Correct the payment by the decision of the board. Sagsvej pays nothing itself.',
    },
    roller: [...KOMMUNEN, 'system'],
    skal: {
      art: 'når',
      siger: {
        da: 'Når Ankestyrelsen har ændret afgørelsen.',
        en: 'When the board has changed the decision.',
      },
      gælder: afgjortSom('aendret'),
    },
    kræver: [erVideresendt],
    dag: (s) => klagenI(s)?.afgjort?.senest ?? klagenI(s)?.afgjort?.modtaget,
    gøresVed: ['AnkestyrelsensAfgørelseEfterlevet'],
  },
  {
    nøgle: 'ny_behandling',
    titel: { da: 'Sagen afgøres på ny', en: 'The case is decided anew' },
    siger: {
      da: 'Ankestyrelsen har sendt sagen tilbage. Ret det, den fandt, og træf en ny afgørelse.',
      en: 'The board has sent the case back. Mend what it found, and make a new decision.',
    },
    roller: KOMMUNEN,
    skal: {
      art: 'når',
      siger: { da: 'Når sagen er hjemvist.', en: 'When the case was sent back.' },
      gælder: afgjortSom('hjemvist'),
    },
    kræver: [fejlenErRettet],
    dag: (s) => klagenI(s)?.afgjort?.senest,
    gøresVed: ['AfgørelseTruffet'],
  },
]
