import { måneder, tidspunkt } from '@sagsvej/rules'
import { bredVurderingsdag } from '../fakta/arbejdsevne.ts'
import { persongruppe } from '../fakta/forloeb.ts'
import { LBK, TEKST_TIL } from '../lovsamling/kilder.ts'
import { SDL } from '../lovsamling/love.ts'
import { særligeGrundeTilAndetTidspunkt } from '../skoen/arbejdsevne.ts'
import { efterFørsteFraværsdag, førsteFraværsdag } from './foerste-fravaersdag.ts'
import { FRA_LBK_2011, FØR_LBK_2011 } from './ulaest.ts'

const fælles = {
  hjemmel: SDL('7', { stk: '3' }),
  kontrolleretTil: TEKST_TIL,
  siger: {
    da: 'De første 3 måneder ser kommunen på, om du kan passe det job, du blev syg fra. Derefter ser den på alt arbejde inden for din uddannelse og dit arbejdsområde.',
    en: 'For the first 3 months the municipality looks at whether you can do the job you fell ill from. After that it looks at all work within your education and field.',
  },
  er: førsteFraværsdag.plus(måneder(3)),
  undtagelser: [
    {
      navn: { da: 'Særlige grunde til et andet tidspunkt', en: 'Special reasons for another time' },
      hjemmel: SDL('7', { stk: '3' }),
      når: særligeGrundeTilAndetTidspunkt,
      så: bredVurderingsdag,
    },
  ],
}

/**
 * The day from which fitness is measured against education and field of work. The unemployed are measured against the
 * work they are available for from the start (SDL.7.4), so for them the question does not arise.
 */
export const bredVurderingFra = tidspunkt('SDL.7.3', {
  titel: { da: 'Fra hvornår arbejdsevnen ses bredere', en: 'When the ability to work is seen more widely' },
  betyder: {
    da: 'Dagen er den første, hvor der ikke kun ses på det job, du blev syg fra.',
    en: 'The day is the first on which not only the job you fell ill from is looked at.',
  },
  vælgesEfter: efterFørsteFraværsdag,
  relevantNår: persongruppe.er('loenmodtager', 'selvstaendig'),
  versioner: [
    { ...fælles, ...FØR_LBK_2011, fra: '2006-07-03' },
    { ...fælles, fra: FRA_LBK_2011, kilder: [LBK(85, 2011), LBK(1221, 2025)], sikkerhed: 'kontrolleret' },
  ],
})
