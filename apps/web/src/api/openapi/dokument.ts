import { skemaer } from '@sagsvej/casework'
import { lov } from '@sagsvej/law'
import type { Tekst } from '@sagsvej/rules'
import type { JsonObjekt } from '@sagsvej/rules/read'
import { problemSchema } from '../problem/skema.ts'
import { sagsskemaer } from '../sager/skemaer.ts'
import { komponenter } from './komponenter.ts'
import { lovstier } from './lov.ts'
import { sagsstier } from './sager.ts'
import { begge } from './tekst.ts'

const OM: Tekst = {
  da: 'Loven alene: en sagsfil ind, et svar ud; intet gemmes, og intet af det sendte noteres. Og kommunens sager, som den, der spørger, må se dem.',
  en: 'The law alone: a case file in, an answer out; nothing is stored, and nothing noted of what was sent. And the cases of the municipality, as the asker may see them.',
}

/** The API described for programs, made from the published schemas (OpenAPI 3.1). */
export function openapi(): JsonObjekt {
  const { sagsfil, vurdering, forklaring, veje } = skemaer(lov)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Sagsvej',
      version: '1',
      description: begge(OM),
      license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
    },
    paths: { ...lovstier(), ...sagsstier() },
    components: {
      schemas: komponenter({ sagsfil, vurdering, forklaring, veje, ...sagsskemaer, problem: problemSchema }),
    },
  }
}
