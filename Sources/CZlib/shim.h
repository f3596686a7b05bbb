// zlib unpacks the parts of Excel workbooks.
#pragma once
#include <zlib.h>
