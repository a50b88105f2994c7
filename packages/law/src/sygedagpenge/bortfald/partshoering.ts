import { alle, betingelse, ikke, led, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../../fakta/forloeb.ts'
import {
  andetGrundlagEndHørtOm,
  harSvaretPåPartshøring,
  partshøringsfrist,
  partshørtOmNytGrundlag,
  partshørtOmOphør,
} from '../../fakta/partshoering.ts'
import { kilde, LBK, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { efterOpfølgningsdag } from '../opfoelgning/opfoelgningsdag.ts'
import { refusionTilArbejdsgiver } from '../refusion.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from '../ulaest.ts'

const LÆST = {
  fra: FRA_LBK_2011,
  kilder: [LBK(85, 2011), LBK(1221, 2025)],
  sikkerhed: 'kontrolleret',
} as const

const hørt = {
  hjemmel: SDL('21', { stk: '3' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Kommunen må først stoppe sygedagpengene, når du har haft lejlighed til at udtale dig om sagens oplysninger. Kommunen sætter en frist for dit svar.',
    en: 'The municipality may stop the benefit only when you have had the chance to speak on the facts of the case. It sets a deadline for your answer.',
  },
  er: alle(
    led({ da: 'Du er partshørt', en: 'You were heard' }, partshørtOmOphør),
    led(
      { da: 'Du har svaret, eller fristen er gået', en: 'You have answered, or the deadline has passed' },
      énAf(harSvaretPåPartshøring, vurderingsdato.efter(partshøringsfrist)),
    ),
  ),
}

export const ophørKanAfgøres = betingelse('SDL.21.3', {
  titel: { da: 'Afgørelsen om ophør kan træffes', en: 'The decision to stop can be made' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    { ...hørt, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...hørt, ...LÆST },
  ],
})

const nytGrundlag = {
  hjemmel: SDL('21', { stk: '3' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Bygger afgørelsen på en anden regel end den, du er partshørt om, skal du høres igen. Det gælder også i Ankestyrelsen.',
    en: 'If the decision rests on another rule than the one you were heard on, you must be heard again. That goes for the appeal board as well.',
  },
  er: alle(
    led(
      { da: 'Afgørelsen bygger på en anden regel', en: 'The decision rests on another rule' },
      andetGrundlagEndHørtOm,
    ),
    led({ da: 'Du er ikke hørt om den', en: 'You were not heard on it' }, ikke(partshørtOmNytGrundlag)),
  ),
} as const

const VESTRE_LANDSRET = kilde(
  'Vestre Landsrets dom af 12. januar 2021, omtalt af Ankestyrelsen',
  'https://ast.dk/nyheder/nyheder/nyheder-2021/ankestyrelsen-genoptager-visse-sager-om-ophor-af-sygedagpenge',
)

/** A hearing was lacking: the same facts used under § 27 that the person was heard on under § 7. */
export const manglerPartshøringOmGrundlag = betingelse('SDL.21.3.grundlag', {
  titel: { da: 'Der mangler en ny partshøring', en: 'A new hearing is lacking' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    {
      ...nytGrundlag,
      fra: '2006-07-03',
      til: '2021-01-11',
      kilder: [VESTRE_LANDSRET],
      sikkerhed: 'ubekræftet',
      note: {
        da: 'Dommen er fra 2021. At det samme gjaldt før, er vores slutning.',
        en: 'The judgment is of 2021. That the same held before is our inference.',
      },
    },
    { ...nytGrundlag, fra: '2021-01-12', kilder: [VESTRE_LANDSRET], sikkerhed: 'sekundær' },
  ],
})

const orienteres = {
  hjemmel: SDL('21', { stk: '5' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'Får arbejdsgiveren refusion, skal kommunen også fortælle arbejdsgiveren, at sygedagpengene måske falder bort.',
    en: 'If the employer gets a refund, the municipality must tell the employer too that the benefit may lapse.',
  },
  er: refusionTilArbejdsgiver,
}

export const arbejdsgiverenOrienteres = betingelse('SDL.21.5', {
  titel: { da: 'Arbejdsgiveren skal have besked', en: 'The employer must be told' },
  vælgesEfter: efterOpfølgningsdag,
  versioner: [
    { ...orienteres, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...orienteres, ...LÆST },
  ],
})
