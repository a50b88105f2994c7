import { dage, hvis, tidspunkt } from '@sagsvej/rules'
import { erVisiteretTilFleksjob } from '../fakta/fleksjobvisitation.ts'
import { udmeldelseModtagetDen, ønskedeIkkeTilmelding } from '../fakta/fleksydelse-tilmelding.ts'
import { BEK, LBK } from '../lovsamling/kilder.ts'
import { sluttet } from '../lovsamling/laest.ts'
import { FLEKSYDELSESBEK, FYL } from '../lovsamling/love.ts'
import { påDenDag } from '../sygedagpenge/paa-den-dag.ts'
import { FRA_2012, FØR_2012, KOMMUNENS, SIDEN_2015, UDBETALING_DANMARK } from './ordningens-tider.ts'
import { tilmeldtFra } from './tilmelding.ts'

const ud = {
  siger: {
    da: 'Du kan altid melde dig ud, og det skal være skriftligt. Det virker fra den 1. i måneden efter; blev du tilmeldt af sig selv og ikke vil med, virker det helt fra begyndelsen.',
    en: 'You can always withdraw, and it must be in writing. It takes effect from the 1st of the month after; if you were enrolled automatically and do not want to take part, it takes effect from the very beginning.',
  },
  er: hvis(ønskedeIkkeTilmelding, tilmeldtFra, udmeldelseModtagetDen.udgangenAfMåneden().plus(dage(1))),
} as const

export const udmeldtFra = tidspunkt('FYL.5', {
  titel: { da: 'Din udmeldelse virker fra', en: 'Your withdrawal takes effect from' },
  betyder: {
    da: 'Dagen er den første, du ikke er med i ordningen.',
    en: 'The day is the first on which you are not in the scheme.',
  },
  vælgesEfter: påDenDag,
  relevantNår: erVisiteretTilFleksjob,
  versioner: [
    { ...ud, ...FØR_2012, hjemmel: FYL('5'), ...sluttet(BEK(1408, 2011), LBK(943, 2014)) },
    { ...ud, ...FRA_2012, hjemmel: FLEKSYDELSESBEK('BEK 1408/2011')('7'), ...KOMMUNENS },
    { ...ud, ...UDBETALING_DANMARK, hjemmel: FLEKSYDELSESBEK('BEK 1187/2020')('7'), ...SIDEN_2015 },
  ],
})
