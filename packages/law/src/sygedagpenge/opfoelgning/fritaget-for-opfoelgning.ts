import { alle, betingelse, den, ikke, kaldet, krav, led, tal } from '@sagsvej/rules'
import { fratrædelsesdag, fratræder } from '../../fakta/ansaettelse.ts'
import { persongruppe, vurderingsdato } from '../../fakta/forloeb.ts'
import {
  forventetRask,
  førsteOpfølgningssamtale,
  holdteSamtaler,
  opfølgningØnskes,
} from '../../fakta/opfoelgning.ts'
import { kilde, LBK, LOV, TEKST_TIL } from '../../lovsamling/kilder.ts'
import { SDL } from '../../lovsamling/love.ts'
import { forudsigeligtForløb, opfølgningAlligevel } from '../../skoen/opfoelgning.ts'
import { førsteFraværsdag } from '../foerste-fravaersdag.ts'
import { GAMMEL, løbendeSag2026, NY } from './loebende-sag-2026.ts'
import { efterOpfølgningsdag } from './opfoelgningsdag.ts'
import { udgangenAfUge } from './udgangen-af-uge.ts'

export const iAnsættelse = alle(
  persongruppe.er('loenmodtager'),
  ikke(alle(fratræder, fratrædelsesdag.før(vurderingsdato))),
)
const trettenUger = udgangenAfUge(13, førsteOpfølgningssamtale)
const seksogtyveUger = udgangenAfUge(26, førsteFraværsdag)

const ANSAT = { da: 'Du er ansat i et job', en: 'You are employed' }
/** The weeks run from the first talk, so nobody is exempt before it has been held. */
const efter13Uger = alle(
  led(ANSAT, iAnsættelse),
  led(
    { da: 'Den første samtale er holdt', en: 'The first talk has been held' },
    holdteSamtaler.mindst(tal('antal', 1)),
  ),
  led({ da: 'Forløbet er forudsigeligt', en: 'The course is predictable' }, forudsigeligtForløb),
  led(
    { da: 'Du ventes rask inden for de 13 uger', en: 'You are expected to be well within the 13 weeks' },
    forventetRask.senest(trettenUger),
  ),
  led(
    { da: 'De 13 uger er ikke gået', en: 'The 13 weeks have not passed' },
    vurderingsdato.senest(trettenUger),
  ),
)

/* Whole places: other provisions use these conditions in their own transitions. */
const efter26Uger = alle(
  krav(
    '§ 13 f, stk. 1',
    {
      da: 'Du er ansat, ventes rask inden for de 26 uger, og hverken du eller din arbejdsgiver ønsker opfølgning',
      en: 'You are employed, are expected to be well within the 26 weeks, and neither you nor your employer wants follow-up',
    },
    alle(
      led(ANSAT, iAnsættelse),
      led(
        { da: 'Du ventes rask inden for de 26 uger', en: 'You are expected to be well within the 26 weeks' },
        forventetRask.senest(seksogtyveUger),
      ),
      led(
        {
          da: 'Hverken du eller din arbejdsgiver ønsker opfølgning',
          en: 'Neither you nor your employer wants follow-up',
        },
        ikke(opfølgningØnskes),
      ),
    ),
  ),
  krav(
    '§ 13 f, stk. 2',
    { da: 'Kommunen følger ikke op alligevel', en: 'The municipality does not follow up all the same' },
    ikke(opfølgningAlligevel),
  ),
  krav(
    '§ 13 f, stk. 3',
    { da: 'De 26 uger er ikke gået', en: 'The 26 weeks have not passed' },
    vurderingsdato.senest(seksogtyveUger),
  ),
)

/** The same for the transitions of other provisions, which call it by a name. */
export const fritagetEfter13Uger = kaldet(
  { da: 'fritaget efter de gamle regler', en: 'left out by the old rules' },
  efter13Uger,
)
export const fritagetEfter26Uger = kaldet(
  { da: 'fritaget efter de nye regler', en: 'left out by the new rules' },
  efter26Uger,
)

const SIGER_13 = {
  da: 'Er du ansat, er forløbet forudsigeligt, og ventes du rask inden udgangen af 13. uge efter den første samtale, følger kommunen kun op på, om du bliver rask. Du har stadig ret til en samtale, hvis du ønsker det.',
  en: 'If you are employed, the course is predictable and you are expected to be well by the end of week 13 after the first talk, the municipality only checks that you get well. You still have a right to a talk if you want one.',
}

/** Left out of the follow-up because a return to the job is near. */
export const fritagetForOpfølgning = betingelse('SDL.13f.1', {
  titel: { da: 'Ingen opfølgning i et kortere forløb', en: 'No follow-up in a shorter course' },
  betyder: {
    da: 'Ja betyder, at kommunen ikke holder flere samtaler med dig, medmindre du selv ønsker en.',
    en: 'Yes means that the municipality holds no more talks with you unless you want one yourself.',
  },
  vælgesEfter: efterOpfølgningsdag,
  relevantNår: vurderingsdato.tidligst(den('2025-01-01')),
  overgange: [
    {
      ...løbendeSag2026,
      hjemmel: SDL('13 f', { stk: '1-3' }),
      læsninger: [
        { ...GAMMEL, er: efter13Uger },
        { ...NY, er: efter26Uger },
      ],
    },
  ],
  versioner: [
    {
      fra: '2025-01-01',
      til: '2026-01-31',
      hjemmel: SDL('13 f', { stk: '1-2' }),
      kilder: [LOV(1657, 2024), LBK(97, 2025), LBK(1221, 2025)],
      sikkerhed: 'kontrolleret',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER_13,
      er: efter13Uger,
    },
    {
      fra: '2026-02-01',
      til: '2026-06-30',
      hjemmel: SDL('13 f', { stk: '1-2' }),
      kilder: [LBK(1221, 2025), kilde('STAR: mere fleksibelt kontaktforløb fra 1. juli 2026')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: SIGER_13,
      note: {
        da: 'Teksten er læst i LBK 1221/2025. At den gælder til og med 30. juni 2026, er vores slutning; vi har ikke læst, hvornår lov 1750/2025 ændrer den.',
        en: 'The text was read in LBK 1221/2025. That it holds through 30 June 2026 is our inference; we have not read when act 1750/2025 changes it.',
      },
      er: efter13Uger,
    },
    {
      fra: '2026-07-01',
      hjemmel: SDL('13 f', { stk: '1-3' }),
      kilder: [LOV(1750, 2025), kilde('STAR: mere fleksibelt kontaktforløb fra 1. juli 2026')],
      sikkerhed: 'ubekræftet',
      kontrolleretTil: TEKST_TIL,
      siger: {
        da: 'Er du ansat og ventes rask inden udgangen af 26. uge fra første fraværsdag, følger kommunen ikke op, medmindre du eller din arbejdsgiver ønsker det. Kommunen kan beslutte det alligevel, og du har altid ret til en samtale.',
        en: 'If you are employed and expected to be well by the end of week 26 from the first day of absence, the municipality does not follow up unless you or your employer want it. It may decide to all the same, and you always have a right to a talk.',
      },
      note: {
        da: 'Teksten er læst i lov 1750/2025. Datoen 1. juli 2026 er vores slutning; vi har ikke læst det.',
        en: 'The text was read in act 1750/2025. The date 1 July 2026 is our inference; we have not read it.',
      },
      er: efter26Uger,
    },
  ],
})
