import { aldrig, aldrigOpfyldt, betingelse, måneder, tal, tidspunkt } from '@sagsvej/rules'
import { tandbehandlingensPris, tandbehandlingGodkendtDen } from '../../fakta/tandbehandling.ts'
import { kilde, LBK, LOV } from '../../lovsamling/kilder.ts'
import { læstAndetsteds } from '../../lovsamling/laest.ts'
import { LAS } from '../../lovsamling/love.ts'
import { påDenDag } from '../../sygedagpenge/paa-den-dag.ts'
import { FØR_TANDPLEJE, TANDPLEJE_2013 } from './ret-til-tilskud.ts'

export const tandbehandlingSkalGodkendes = betingelse('LAS.82a.6', {
  titel: {
    da: 'Kommunen skal godkende tandbehandlingen først',
    en: 'The municipality must approve the dental treatment first',
  },
  vælgesEfter: påDenDag,
  versioner: [
    { ...FØR_TANDPLEJE, er: aldrigOpfyldt },
    {
      fra: '2013-01-01',
      hjemmel: LAS('82 a'),
      ...læstAndetsteds(
        LOV(1399, 2012),
        ...TANDPLEJE_2013.kilder.slice(1),
        LBK(1193, 2014),
        LBK(806, 2015),
        LBK(808, 2024),
        LBK(1004, 2025),
      ),
      siger: {
        da: 'Koster hele behandlingen mere end 10.000 kr., skal kommunen godkende den, før du begynder.',
        en: 'If the whole course of treatment costs more than 10,000 kroner the municipality must approve it before you begin.',
      },
      er: tandbehandlingensPris.over(tal('kr', 10_000)),
    },
  ],
})

/** The approval holds though the person no longer belongs to those with a right. */
export const godkendelsenGælderTil = tidspunkt('LAS.82a.6.gælder', {
  titel: { da: 'Godkendelsen gælder til', en: 'The approval holds until' },
  betyder: {
    da: 'Dagen er den sidste, godkendelsen gælder, selv om du ikke længere har ret til tilskud. Aldrig betyder, at loven ikke gav den nogen tid.',
    en: 'The day is the last on which the approval holds although you no longer have a right to the grant. Never means that the act gave it no time.',
  },
  vælgesEfter: påDenDag,
  relevantNår: tandbehandlingSkalGodkendes,
  versioner: [
    { ...FØR_TANDPLEJE, er: aldrig },
    {
      fra: '2013-01-01',
      til: '2015-05-31',
      hjemmel: LAS('82 a'),
      ...læstAndetsteds(LOV(1399, 2012), LBK(1193, 2014)),
      siger: {
        da: 'Loven sagde ikke, hvor længe en godkendelse gjaldt.',
        en: 'The act did not say how long an approval held.',
      },
      er: aldrig,
    },
    {
      fra: '2015-06-01',
      hjemmel: LAS('82 a', { stk: '6' }),
      ...læstAndetsteds(
        LBK(806, 2015),
        LBK(808, 2024),
        LBK(1004, 2025),
        kilde(
          'Lovforslag L 169 (2014-15) som fremsat, § 2',
          'https://ft.dk/samling/20141/lovforslag/l169/20141_l169_som_fremsat.htm',
        ),
      ),
      siger: {
        da: 'Godkendelsen gælder i 2 måneder fra kommunens afgørelse, også selv om du holder op med at have ret til tilskud.',
        en: 'The approval holds for 2 months from the municipality’s decision, even if you cease to have a right to the grant.',
      },
      er: tandbehandlingGodkendtDen.plus(måneder(2)),
    },
  ],
})
