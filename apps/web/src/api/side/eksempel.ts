import type { Sprog } from '@sagsvej/rules'
import { API } from '../sti.ts'

/** A short case of an invented person, as it is sent. */
export const EKSEMPEL = `{
  "skema": "sagsvej/sag-1",
  "sag": { "id": "1", "navn": "Åse Prøvesen", "kommune": "Prøvekøbing" },
  "fakta": [
    { "faktum": "persongruppe", "vaerdi": "loenmodtager",
      "kendtFra": "2026-06-10", "oprindelse": "borger" },
    { "faktum": "fravaer", "vaerdi": [{ "fra": "2026-06-01", "til": null, "omfang": "fuldt" }],
      "kendtFra": "2026-06-10", "oprindelse": "borger" },
    { "faktum": "afbrydelser", "vaerdi": [],
      "kendtFra": "2026-06-10", "oprindelse": "borger" }
  ]
}`

/** The same as one command; `base` is where the server is. */
export const kommando = (base: string, sprog: Sprog): string =>
  `curl '${base}${API}/v1/assess?on=2026-11-23&lang=${sprog}' \\
  -H 'Content-Type: application/json' \\
  --data-binary @- <<'EOF'
${EKSEMPEL}
EOF`
