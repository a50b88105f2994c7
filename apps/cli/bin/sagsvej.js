#!/usr/bin/env node
try {
  await import('../dist/main.js')
} catch (error) {
  const unbuilt = error.code === 'ERR_MODULE_NOT_FOUND' && error.url?.endsWith('/dist/main.js')
  if (!unbuilt) throw error
  process.stderr.write('sagsvej is not built yet. Build it with: npm run build\n')
  process.exitCode = 1
}
