import { tidspunkt } from '@sagsvej/rules'
import { LSP } from '../lovsamling/love.ts'
import { FØR, SIDEN } from './fra-lbk-2009.ts'
import { efterOvergangen, treMåneder } from './overgangsdagen.ts'

const fristen = {
  hjemmel: LSP('21', { stk: '1' }),
  siger: {
    da: 'Kommunen skal afgøre sagen senest 3 måneder efter, at den overgik til behandling som pensionssag. Kan den undtagelsesvis ikke det, skal du have årsagen og en ny dato.',
    en: 'The municipality must decide the case at the latest 3 months after it went over to be handled as a pension case. If in special cases it cannot, you must be told the cause and a new day.',
  },
  er: treMåneder,
} as const

export const førtidspensionAfgøresSenest = tidspunkt('LSP.21.1', {
  titel: { da: 'Førtidspension skal være afgjort', en: 'Disability pension must be decided' },
  betyder: {
    da: 'Dagen er den sidste, kommunen kan afgøre sagen i tide.',
    en: 'The day is the last on which the municipality decides the case in time.',
  },
  vælgesEfter: efterOvergangen,
  versioner: [
    { ...FØR, ...fristen },
    { ...SIDEN, ...fristen },
  ],
})
