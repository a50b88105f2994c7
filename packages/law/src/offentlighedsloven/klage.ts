import { alle, betingelse, efterDato, ikke, tidspunkt } from '@sagsvej/rules'
import { klageinstansISagen, klagenGælder } from '../fakta/afgoerelse.ts'
import {
  afgørelsenOmAktindsigtFastholdes,
  klageOverAfslagModtaget,
  klageOverAfslagModtagetAfKlageinstansen,
  klageOverSagsbehandlingstidModtaget,
  klageOverSagsbehandlingstidModtagetAfKlageinstansen,
} from '../fakta/aktindsigt-efter-offentlighedsloven.ts'
import { arbejdsdageEfter } from '../frister/arbejdsdage.ts'
import { OFL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { fra2014, loven1985 } from './versioner.ts'

export const klageOverAfslagTilSagensInstans = betingelse('OFL.37.1', {
  titel: {
    da: 'Klagen efter offentlighedsloven går til sagens øverste klageinstans',
    en: 'The complaint under offentlighedsloven goes to the highest appeal body of the case',
  },
  vælgesEfter: påDenDag,
  versioner: [
    loven1985('37'),
    fra2014({
      hjemmel: OFL('37', { stk: '1' }),
      siger: {
        da: 'Du kan klage særskilt over en afgørelse om aktindsigt, direkte til den øverste klageinstans i den sag, dokumenterne hører til. Klagen sendes til den myndighed, der har truffet afgørelsen.',
        en: 'You can complain separately about a decision on access, directly to the highest appeal body of the case the documents belong to. The complaint is sent to the authority that decided.',
      },
      er: alle(klagenGælder.er('offentlighedsloven'), ikke(klageinstansISagen.er('ingen'))),
    }),
  ],
})

/** Where there is no appeal body the refusal of a municipality names the supervisory authority instead. */
export const afslagNævnerTilsynet = betingelse('OFL.38.1', {
  titel: {
    da: 'Afslaget skal vejlede om tilsynet',
    en: 'The refusal must tell of the supervisory authority',
  },
  vælgesEfter: påDenDag,
  versioner: [
    loven1985('38'),
    fra2014({
      hjemmel: OFL('38', { stk: '1' }),
      siger: {
        da: 'Er der ingen at klage til i sagen, skal kommunens afslag fortælle, at du kan gå til den kommunale tilsynsmyndighed. Henvendelsen sendes gennem kommunen.',
        en: 'If there is nobody to complain to in the case, the municipality’s refusal must tell that you can go to the municipal supervisory authority. You write through the municipality.',
      },
      er: alle(klagenGælder.er('offentlighedsloven'), klageinstansISagen.er('ingen')),
    }),
  ],
})

/** SB-AKK-3 */
export const klageOverAfslagVideresendesSenest = tidspunkt('OFL.37.2', {
  titel: {
    da: 'Klagen over aktindsigt skal være sendt videre',
    en: 'The complaint about access must have been passed on',
  },
  betyder: {
    da: 'Dagen er den, sagen som udgangspunkt senest sendes til klageinstansen.',
    en: 'The day is the last on which, as the main rule, the case is sent to the appeal body.',
  },
  vælgesEfter: efterDato(klageOverAfslagModtaget),
  relevantNår: afgørelsenOmAktindsigtFastholdes,
  versioner: [
    loven1985('37'),
    fra2014({
      hjemmel: OFL('37', { stk: '2' }),
      siger: {
        da: 'Fastholder myndigheden sin afgørelse, sender den snarest sagen og dokumenterne videre til klageinstansen. Det skal som udgangspunkt ske inden 7 arbejdsdage.',
        en: 'If the authority upholds its decision it passes the case and the documents on to the appeal body as soon as possible. As the main rule that is within 7 working days.',
      },
      er: arbejdsdageEfter(7, klageOverAfslagModtaget),
    }),
  ],
})

export const klageOverAfslagAfgøresSenest = tidspunkt('OFL.37.3', {
  titel: {
    da: 'Klageinstansen skal være færdig med klagen over aktindsigt',
    en: 'The appeal body must have dealt with the complaint about access',
  },
  betyder: {
    da: 'Dagen er den sidste, klageinstansen kan svare uden at fortælle dig, hvorfor det trækker ud.',
    en: 'The day is the last on which the appeal body can answer without telling you why it takes longer.',
  },
  vælgesEfter: efterDato(klageOverAfslagModtagetAfKlageinstansen),
  versioner: [
    loven1985('37'),
    fra2014({
      hjemmel: OFL('37', { stk: '3' }),
      siger: {
        da: 'Klageinstansen skal være færdig inden 20 arbejdsdage efter, at den fik klagen. Er det ikke muligt, skal du have besked om hvorfor og om hvornår.',
        en: 'The appeal body must be done within 20 working days after it got the complaint. If that is not possible you must be told why and when.',
      },
      er: arbejdsdageEfter(20, klageOverAfslagModtagetAfKlageinstansen),
    }),
  ],
})

export const klageOverTidenVideresendesSenest = tidspunkt('OFL.39.2', {
  titel: {
    da: 'Klagen over sagsbehandlingstiden skal være sendt videre',
    en: 'The complaint about the processing time must have been passed on',
  },
  betyder: {
    da: 'Dagen er den sidste, myndigheden kan nå at færdigbehandle anmodningen, før klagen skal videre.',
    en: 'The day is the last on which the authority can finish the request before the complaint must be passed on.',
  },
  vælgesEfter: efterDato(klageOverSagsbehandlingstidModtaget),
  versioner: [
    loven1985('39'),
    fra2014({
      hjemmel: OFL('39', { stk: '2' }),
      siger: {
        da: 'Er anmodningen ikke færdigbehandlet 7 arbejdsdage efter klagen, sendes klagen videre med en begrundelse for ventetiden. Klageinstansen kan undtagelsesvis selv afgøre, om du får aktindsigt.',
        en: 'If the request has not been dealt with 7 working days after the complaint, the complaint is passed on with the reasons for the delay. The appeal body may exceptionally decide the access itself.',
      },
      er: arbejdsdageEfter(7, klageOverSagsbehandlingstidModtaget),
    }),
  ],
})

export const klageOverTidenAfgøresSenest = tidspunkt('OFL.39.3', {
  titel: {
    da: 'Klageinstansen skal være færdig med klagen over sagsbehandlingstiden',
    en: 'The appeal body must have dealt with the complaint about the processing time',
  },
  betyder: {
    da: 'Dagen er den sidste, klageinstansen kan svare uden at fortælle dig, hvorfor det trækker ud.',
    en: 'The day is the last on which the appeal body can answer without telling you why it takes longer.',
  },
  vælgesEfter: efterDato(klageOverSagsbehandlingstidModtagetAfKlageinstansen),
  versioner: [
    loven1985('39'),
    fra2014({
      hjemmel: OFL('39', { stk: '3' }),
      siger: {
        da: 'Klageinstansen skal være færdig inden 20 arbejdsdage efter, at den fik klagen. Er det ikke muligt, skal du have besked om hvorfor og om hvornår.',
        en: 'The appeal body must be done within 20 working days after it got the complaint. If that is not possible you must be told why and when.',
      },
      er: arbejdsdageEfter(20, klageOverSagsbehandlingstidModtagetAfKlageinstansen),
    }),
  ],
})
