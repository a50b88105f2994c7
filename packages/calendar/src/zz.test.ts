import fc from 'fast-check'
import { test } from 'vitest'
import { smallSets } from './arbitraries.test-support.ts'
import { dayFromNumber } from './day.ts'
import { firstMonthEndOver, firstDayOver } from './windows.ts'
test('d', () => {
  const r = fc.sample(fc.tuple(smallSets({runs:8,span:900}), fc.nat(900)), 5000)
  for (const limit of [154, 270, 275, 276, 280]) for (let z=0;z<2;z++){
  let t=performance.now(); let c=0
  for (let k=0;k<20;k++) for (const [s,f] of r) c+=firstMonthEndOver(s,{months:9,limit,notBefore:dayFromNumber(f)})
  console.log(limit, 'ns month', (performance.now()-t)*1e6/100000)
  t=performance.now()
  for (let k=0;k<20;k++) for (const [s,f] of r) c+=firstDayOver(s,{window:9,limit,notBefore:dayFromNumber(f)})
  console.log(limit, 'ns day', (performance.now()-t)*1e6/100000)}
})
