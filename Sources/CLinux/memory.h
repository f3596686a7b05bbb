// The heap, as far as the C library lets one speak to it.
#pragma once

#include <malloc.h>
