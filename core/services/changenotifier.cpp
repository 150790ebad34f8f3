#include "core/services/changenotifier.h"
