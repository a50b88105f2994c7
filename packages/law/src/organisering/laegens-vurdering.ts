import { aldrigOpfyldt, alle, altid, betingelse, énAf } from '@sagsvej/rules'
import { erIJobafklaring } from '../fakta/jobafklaring.ts'
import { overgikVedRevurderingen } from '../fakta/jobafklaring-indsats.ts'
import { bedtOmAfgørelseOmPensionAlene } from '../fakta/organisering.ts'
import { BEK, LBK, LOV } from '../lovsamling/kilder.ts'
import { læst, ubekræftet } from '../lovsamling/laest.ts'
import { PLANBEK } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { OM_TEAMETS_AFSKAFFELSE, TEAMET_AFSKAFFET } from './reform-2026.ts'

const ALENE = {
  da: 'Har borgeren kun bedt om førtidspension, behandles sagen på de oplysninger, der er.',
  en: 'If the citizen asked for pension only, the case is dealt with on what there is.',
}

/**
 * The doctor's own assessment is the rule. That the papers suffice is the municipality's judgement, with its reason, and
 * since 2025 enough in any case.
 */
export const lægensVurderingKanUndlades = betingelse('PLANBEK.4.1', {
  titel: {
    da: 'Den praktiserende læges vurdering kan undlades',
    en: 'The doctor’s assessment can be left out',
  },
  vælgesEfter: påDenDag,
  versioner: [
    {
      fra: '2006-07-03',
      til: '2012-12-31',
      hjemmel: PLANBEK('BEK 1418/2012')('4'),
      ...læst(LBK(731, 2010), LOV(1380, 2012), BEK(1418, 2012)),
      siger: {
        da: 'Rehabiliteringsplanen fandtes ikke før 1. januar 2013.',
        en: 'The rehabilitation plan did not exist before 1 January 2013.',
      },
      er: aldrigOpfyldt,
    },
    {
      fra: '2013-01-01',
      til: '2014-06-30',
      hjemmel: PLANBEK('BEK 1418/2012')('4', { stk: '1' }),
      ...læst(BEK(1418, 2012)),
      siger: {
        da: `Kommunen skal hente den praktiserende læges vurdering. ${ALENE.da}`,
        en: `The municipality must get the doctor’s assessment. ${ALENE.en}`,
      },
      er: alle(bedtOmAfgørelseOmPensionAlene),
    },
    {
      fra: '2014-07-01',
      til: '2024-12-31',
      hjemmel: PLANBEK('BEK 814/2014')('4', { stk: '1-2' }),
      ...læst(
        BEK(814, 2014),
        BEK(1557, 2014),
        BEK(490, 2016),
        BEK(996, 2016),
        BEK(1609, 2019),
        BEK(2408, 2021),
      ),
      siger: {
        da: `Kommunen skal hente den praktiserende læges vurdering. I det første jobafklaringsforløb kan den undlade det, når du kom i det ved revurderingen og papirerne er nok. ${ALENE.da}`,
        en: `The municipality must get the doctor’s assessment. In the first job clarification course it can leave it out when you came into it at the reassessment and the papers suffice. ${ALENE.en}`,
      },
      note: {
        da: 'Sygedagpengesager i kategori 3 kunne fra 2015 bruge attesten til den første samtale. Dem spørger denne regel ikke om.',
        en: 'From 2015 cases of sickness benefit in category 3 could use the attest for the first talk. This rule does not ask of them.',
      },
      er: énAf(bedtOmAfgørelseOmPensionAlene, alle(erIJobafklaring, overgikVedRevurderingen)),
    },
    {
      fra: '2025-01-01',
      til: '2026-06-30',
      hjemmel: PLANBEK('BEK 1708/2024')('4', { stk: '1' }),
      ...læst(BEK(1708, 2024), BEK(47, 2026)),
      siger: {
        da: 'Kommunen skal hente den praktiserende læges vurdering. Den kan undlade det, når den vurderer, at oplysningerne i sagen er nok.',
        en: 'The municipality must get the doctor’s assessment. It can leave it out when it judges that the information in the case suffices.',
      },
      er: altid,
    },
    {
      fra: TEAMET_AFSKAFFET,
      hjemmel: PLANBEK('BEK 47/2026')('4', { stk: '1' }),
      ...ubekræftet(...OM_TEAMETS_AFSKAFFELSE),
      siger: {
        da: 'Den forberedende del er afløst af den samlede beskrivelse, og spørgsmålet har ingen betydning mere.',
        en: 'The preparatory part has been replaced by the overall description, and the question no longer matters.',
      },
      er: aldrigOpfyldt,
    },
  ],
})
