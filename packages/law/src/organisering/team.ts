import { aldrigOpfyldt, alle, betingelse, den, ikke, type Sandt, énAf } from '@sagsvej/rules'
import { vurderingsdato } from '../fakta/forloeb.ts'
import { afgørelsenGælder, sagenErForelagtTeamet } from '../fakta/organisering.ts'
import { BEK, LBK, LOV, TEKST_TIL } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { LOB, LOV_1750, STYRINGSLOV } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { pensionUdenTeam } from './pension-uden-team.ts'
import { OM_TEAMETS_AFSKAFFELSE, TEAMET_AFSKAFFET } from './reform-2026.ts'

const pension: Sandt = alle(afgørelsenGælder.er('foertidspension'), ikke(pensionUdenTeam))

/** Rehabilitation was never among them: PLANBEK § 1 and LAB.142.3. */
const medRessourceforløb = énAf(
  afgørelsenGælder.er('ressourceforloeb', 'fleksjob', 'tilskud_til_selvstaendig'),
  pension,
)
const udenRessourceforløb = énAf(afgørelsenGælder.er('fleksjob', 'tilskud_til_selvstaendig'), pension)

const siger = {
  da: 'Før kommunen afgør en sag om ressourceforløb, fleksjob, tilskud til selvstændige eller førtidspension, skal rehabiliteringsteamet give sin indstilling. Det gælder ikke revalidering.',
  en: 'Before the municipality decides on a resource course, a flex job, support for the self-employed or disability pension, the rehabilitation team must give its recommendation. Not so for rehabilitation.',
}

export const skalIRehabiliteringsteam = betingelse('LOB.9.1', {
  titel: { da: 'Sagen skal i rehabiliteringsteamet', en: 'The case must go to the rehabilitation team' },
  vælgesEfter: påDenDag,
  overgange: [
    {
      navn: {
        da: 'Sagen var forelagt teamet, før kravet faldt væk. Hvordan den skal færdiggøres, har vi ikke læst.',
        en: 'The case was before the team when the demand fell away. How it is to be finished we have not read.',
      },
      hjemmel: LOV_1750('21'),
      kilder: [...OM_TEAMETS_AFSKAFFELSE],
      sikkerhed: 'ukendt',
      kontrolleretTil: TEKST_TIL,
      når: alle(vurderingsdato.tidligst(den(TEAMET_AFSKAFFET)), sagenErForelagtTeamet),
      ukendt: {
        da: 'Om en sag, der allerede var forelagt rehabiliteringsteamet, skal gøres færdig der, står i overgangsreglerne i lov nr. 1750 af 29. december 2025. Dem har vi ikke læst.',
        en: 'Whether a case already before the rehabilitation team is to be finished there is in the transitional rules of Act no. 1750 of 29 December 2025, which we have not read.',
      },
    },
  ],
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: STYRINGSLOV('25 a'),
      ...læst(LBK(731, 2010), LOV(1380, 2012), BEK(1418, 2012)),
      siger: {
        da: 'Der var ikke noget rehabiliteringsteam før 1. januar 2013.',
        en: 'There was no rehabilitation team before 1 January 2013.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      til: '2015-01-04',
      hjemmel: STYRINGSLOV('25 a', { stk: '1' }),
      ...læst(LOV(1380, 2012), BEK(1418, 2012), BEK(814, 2014), LBK(1177, 2014)),
      siger,
      er: medRessourceforløb,
    },
    {
      fra: '2015-01-05',
      til: '2026-01-31',
      hjemmel: LOB('9', { stk: '1' }),
      ...læst(
        LOV(1482, 2014),
        BEK(1557, 2014),
        BEK(1609, 2019),
        LBK(1294, 2022),
        LBK(254, 2024),
        BEK(1708, 2024),
      ),
      siger,
      er: medRessourceforløb,
    },
    {
      fra: '2026-02-01',
      til: '2026-06-30',
      hjemmel: LOB('9', { stk: '1' }),
      ...læst(BEK(47, 2026)),
      siger: {
        da: 'Før kommunen afgør en sag om fleksjob, tilskud til selvstændige eller førtidspension, skal rehabiliteringsteamet give sin indstilling. Ressourceforløb gives ikke mere til nye personer.',
        en: 'Before the municipality decides on a flex job, support for the self-employed or disability pension, the rehabilitation team must give its recommendation. Resource courses are no longer given to new persons.',
      },
      er: udenRessourceforløb,
    },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: LOV_1750('2'),
      ...ubekræftet(...OM_TEAMETS_AFSKAFFELSE),
      siger: {
        da: 'Kravet om et rehabiliteringsteam er faldet væk. I stedet laver kommunen en samlet beskrivelse og får sundhedsfaglig rådgivning.',
        en: 'The demand of a rehabilitation team has fallen away. Instead the municipality draws up an overall description and takes health advice.',
      },
      note: {
        da: 'At det er 1. juli 2026, er vores slutning. Kommunen kan stadig vælge at have et team.',
        en: 'That it is 1 July 2026 is our inference. The municipality may still choose to have a team.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
