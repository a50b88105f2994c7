import { direkte } from '../kommandoer/kommando.ts'
import {
  InhabilitetErklæret,
  SagGenåbnet,
  SagLukket,
  SagOverdraget,
  SagOvertaget,
  SagTildelt,
} from './begivenheder.ts'

/** What can be asked of who has the case. */
export const overdragelseskommandoer = [
  direkte('TildelSag', { da: 'Tildel sagen', en: 'Assign the case' }, SagTildelt),
  direkte(
    'ErklærInhabil',
    { da: 'Erklær inhabilitet', en: 'Declare a conflict of interest' },
    InhabilitetErklæret,
  ),
  direkte(
    'OverdragSag',
    { da: 'Overdrag sagen til en anden kommune', en: 'Hand the case over to another municipality' },
    SagOverdraget,
  ),
  direkte('OvertagSag', { da: 'Overtag en sag', en: 'Take a case over' }, SagOvertaget),
  direkte('LukSag', { da: 'Luk sagen', en: 'Close the case' }, SagLukket),
  direkte('GenåbnSag', { da: 'Genåbn sagen', en: 'Reopen the case' }, SagGenåbnet),
] as const
