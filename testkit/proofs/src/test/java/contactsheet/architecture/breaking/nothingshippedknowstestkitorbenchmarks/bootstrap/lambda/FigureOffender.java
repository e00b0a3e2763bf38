package contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.bootstrap.lambda;

import contactsheet.architecture.breaking.nothingshippedknowstestkitorbenchmarks.benchmark.Figure;

record FigureOffender(Figure figure) {}
