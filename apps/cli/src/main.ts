process.stdout.write('sagsvej 0.1.0\n')
