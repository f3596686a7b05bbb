// expat reads the parts of Excel workbooks as a stream.
#pragma once
#include <expat.h>
